// Runs the readers' Worker and the desk on this machine, as `wrangler dev` does, and says when they answer. For `npm start` and for the tests that need all of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { type DeskSettings, environmentFor, settingsHere } from './desk-settings.ts'

const ROOT = join(import.meta.dirname, '..')

/** The first is asked from outside, and asks the second. */
const CONFIGURATIONS = ['wrangler.toml', 'worker/desk/wrangler.toml']

/** Milliseconds: a cold start takes about three seconds here, and a busy machine is not a broken one. */
const PATIENCE = 120_000
const BETWEEN_LOOKS = 100
const LAST_WORDS = 5_000

export interface LocalServerOptions {
  readonly port: number
  /** Folder for stored attempts; wrangler's own (`.wrangler/state`) where not given. */
  readonly state?: string
  /** The desk's settings; those of this machine where not given. */
  readonly settings?: DeskSettings
}

export interface LocalServer {
  /** `http://127.0.0.1:{port}`, no slash at the end. */
  readonly origin: string
  /** Ends the server and waits until it has ended. */
  stop(): Promise<void>
  /** Resolves with what was printed last when the server ends by itself. */
  readonly ended: Promise<string>
}

function wranglerArguments({ port, state }: LocalServerOptions): string[] {
  const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')
  const quiet = ['--log-level', 'error', '--show-interactive-dev-session=false']
  const configurations = CONFIGURATIONS.flatMap((path) => ['--config', path])
  return [
    wrangler,
    'dev',
    ...configurations,
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    ...quiet,
    ...(state === undefined ? [] : ['--persist-to', state]),
  ]
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok
  } catch {
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const stubborn = setTimeout(() => child.kill('SIGKILL'), LAST_WORDS)
  await exit
  clearTimeout(stubborn)
}

/** Starts the server and resolves once it answers. Rejects with what it printed where it ends first or does not answer in two minutes. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const child = spawn(process.execPath, wranglerArguments(options), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environmentFor(options.settings ?? settingsHere()), WRANGLER_SEND_METRICS: 'false', NO_UPDATE_NOTIFIER: '1' },
  })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk).slice(-LAST_WORDS)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  const ended = once(child, 'exit').then(() => printed.trim())
  const origin = `http://127.0.0.1:${options.port}`
  const deadline = Date.now() + PATIENCE
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`The server ended before it answered.\n${await ended}`)
    if (Date.now() > deadline) {
      await stop(child)
      throw new Error(`The server did not answer within ${PATIENCE / 1000} seconds.\n${printed.trim()}`)
    }
    await pause(BETWEEN_LOOKS)
  }
  return { origin, ended, stop: () => stop(child) }
}
