// What the desk takes from the environment when it runs on this machine. Deployed, these are secrets and variables of the Worker.
import process from 'node:process'

const NAMES = ['DRAFTS_TOKEN', 'MODEL_BASE_URL', 'MODEL_NAME', 'MODEL_KEY'] as const

export type DeskSettings = Partial<Readonly<Record<(typeof NAMES)[number], string>>>

/** Those that are set here. */
export function settingsOfEnvironment(): DeskSettings {
  return Object.fromEntries(NAMES.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined && value !== ''))
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
 * second Worker), so nothing else is in there but what it needs itself. A file worker/desk/.dev.vars comes before the environment.
 */
export function environmentFor(settings: DeskSettings): NodeJS.ProcessEnv {
  if (Object.keys(settings).length === 0) return process.env
  const needed = Object.fromEntries(NEEDED.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined))
  return { ...needed, ...settings, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' }
}
