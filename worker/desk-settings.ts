// What the desk is set up with when it runs on this machine: by the environment, or by a file. Deployed, these are secrets of the Worker.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseEnv } from 'node:util'

/** `NAME=value` a line. */
const FILE = join(import.meta.dirname, '..', '.dev.vars')

const NAMES = ['DRAFTS_TOKEN', 'MODEL_BASE_URL', 'MODEL_NAME', 'MODEL_KEY'] as const

export type DeskSettings = Partial<Readonly<Record<(typeof NAMES)[number], string>>>

/** Those that are set here. The environment comes before the file. */
export function settingsHere(environment: NodeJS.ProcessEnv = process.env, file = FILE): DeskSettings {
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const settings = NAMES.map((name) => [name, environment[name] || written[name]] as const)
  return Object.fromEntries(settings.filter(([, value]) => value !== undefined && value !== ''))
}

/** What wrangler itself needs, on any system. */
const NEEDED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'SystemRoot',
  'TEMP',
  'TMP',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
]

/**
 * The environment in which wrangler hands these settings to the Workers. It hands them all of its environment then (no flag of it reaches a
 * second Worker), so nothing else is in there but what it needs itself.
 */
export function environmentFor(settings: DeskSettings): NodeJS.ProcessEnv {
  if (Object.keys(settings).length === 0) return process.env
  const needed = Object.fromEntries(NEEDED.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined))
  return { ...needed, ...settings, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' }
}
