// Runs a command as a person does: a process of its own, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ran>
}

const COMMANDS = new URL('../../../questions/cli/', import.meta.url)

/** Starts `questions/cli/<name>.ts`. It is ended with the test, whatever becomes of it. */
export function start(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [new URL(`${name}.ts`, COMMANDS).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<Ran>((resolve) => {
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      said.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk
    })
    child.on('close', (status) => resolve({ status, ...said }))
  })
  return { process: child, ended }
}

export const run = (name: string, args: readonly string[], environment?: Readonly<Record<string, string>>) =>
  start(name, args, environment).ended

/** A folder that is gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'command-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
