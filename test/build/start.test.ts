// `npm start`: what it prints, what it answers and how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../worker/free-port.ts'

const ROOT = join(import.meta.dirname, '../..')

const started: ChildProcess[] = []

let state: string

beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'article-quiz-start-'))
})

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  await rm(state, { recursive: true, force: true })
})

/** The command with what it has printed so far. */
function start(...options: string[]) {
  const child = spawn(process.execPath, ['worker/start.ts', '--state', state, ...options], { cwd: ROOT })
  started.push(child)
  const printed = { out: '', errors: '' }
  child.stdout.on('data', (chunk) => {
    printed.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed.errors += chunk
  })
  return { child, printed, exit: once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]> }
}

const healthy = (origin: string) =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one line with an address that answers, and ends well and wholly on %s',
    async (signal) => {
      const { child, printed, exit } = start()
      await Promise.race([once(child.stdout, 'data'), exit])
      const origin = /^Article Quiz runs at (http:\/\/127\.0\.0\.1:\d+)\/\n$/.exec(printed.out)?.[1] ?? ''
      expect(printed).toEqual({ out: `Article Quiz runs at ${origin}/\n`, errors: '' })
      expect(await healthy(origin)).toBe(true)

      child.kill(signal)
      expect(await exit).toEqual([0, null])
      expect(await healthy(origin)).toBe(false)
    },
  )

  it('runs beside another one, on the next free port', async () => {
    const first = start()
    await once(first.child.stdout, 'data')
    const second = start('--state', join(state, 'second'))
    await once(second.child.stdout, 'data')
    expect(second.printed.out).toMatch(/^Article Quiz runs at /)
    expect(second.printed.out).not.toBe(first.printed.out)
  })

  it('says that the port asked for is taken', async () => {
    const port = (await freePort(20_000)) ?? 0
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const { printed, exit } = start('--port', String(port))
    expect(await exit).toEqual([1, null])
    expect(printed.errors).toBe(`Port ${port} is taken. Without --port, the next free one is used.\n`)
    other.close()
  })

  it('says why where the server cannot run', async () => {
    const { printed, exit } = start('--state', '/dev/null/no-folder')
    expect(await exit).toEqual([1, null])
    expect(printed.out).toBe('')
    expect(printed.errors).toMatch(/^The server ended before it answered\.\n[\s\S]*no-folder/)
  })

  it.each([
    { options: ['--port', 'abc'], says: 'A port is a number from 1 to 65535, not "abc".\n' },
    { options: ['--prot', '1'], says: 'Usage: npm start -- [--port <number>] [--state <folder for stored attempts>]\n' },
  ])('explains $options', async ({ options, says }) => {
    const { printed, exit } = start(...options)
    expect(await exit).toEqual([1, null])
    expect(printed).toEqual({ out: '', errors: says })
  })
})
