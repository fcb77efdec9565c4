// Runs something again whenever a folder's files are saved.
import { watch } from 'node:fs'

/** Milliseconds of quiet: editors save in several steps, and one save is one run. */
const QUIET_MS = 150

/** Calls `again` after each save of one of the files, until the signal aborts. Watches the folder: editors that save put another file in the old one's place. */
export function onSave(folder: string, files: readonly string[], again: () => void, signal: AbortSignal) {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { signal }, (_, name) => {
    // Some systems do not say which file it is.
    if (name !== null && !files.includes(name)) return
    clearTimeout(timer)
    timer = setTimeout(again, QUIET_MS)
  })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return watcher
}
