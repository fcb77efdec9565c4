// A Chromium for the tests: the system's, else Playwright's own, else a sentence that says how to get one.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Quiet and alone: no sandbox (tests run as root in CI), no GPU, and no traffic of the browser's own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium, or null where this machine has none. */
export function findBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...system, MAC, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) {
    throw new Error(
      'These tests need Chromium and found none. On Debian or Ubuntu: apt-get install -y chromium. Elsewhere: npx playwright install chromium.',
    )
  }
  return chromium.launch({ executablePath, args: QUIET })
}
