// `npm start`: runs the Worker with its pages on this machine and prints the address. `npm start -- --port 9000` asks for a port of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { freePort } from './free-port.ts'
import { startLocalServer } from './local-server.ts'

const FIRST_PORT = 8787

const BUILT = join(import.meta.dirname, '../dist/site/widget.js')

/** Every failure of this command is one sentence for the person who typed it; a stack would not help. */
function fail(sentence: string): never {
  throw new Error(sentence)
}

function readOptions(): { port?: string | undefined; state?: string | undefined } {
  try {
    return parseArgs({ options: { port: { type: 'string' }, state: { type: 'string' } } }).values
  } catch {
    return fail('Usage: npm start -- [--port <number>] [--state <folder for stored attempts>]')
  }
}

/** The port asked for, which must be free, or else the first free one from 8787 on. */
async function choosePort(asked: string | undefined): Promise<number> {
  if (asked === undefined)
    return (await freePort(FIRST_PORT)) ?? fail(`No port from ${FIRST_PORT} on is free. Name one: npm start -- --port 9000`)
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`A port is a number from 1 to 65535, not ${JSON.stringify(asked)}.`)
  return (await freePort(port, 0)) ?? fail(`Port ${port} is taken. Without --port, the next free one is used.`)
}

async function main(): Promise<void> {
  const { port, state } = readOptions()
  if (!existsSync(BUILT)) fail('The widget has not been built yet. Run npm start, or npm run build first.')
  const server = await startLocalServer({ port: await choosePort(port), ...(state !== undefined && { state }) })
  console.log(`Article Quiz runs at ${server.origin}/`)

  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true
      void server.stop()
    })
  }
  const printed = await server.ended
  if (!asked) fail(`The server has ended.\n${printed}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
