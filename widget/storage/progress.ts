// What outlives a reload, in the tab's own storage: it may be refused (private windows, sandboxed frames), and then everything else works.
import type { Progress } from '../state/state.ts'

/** The progress kept under the key; null where there is none or none can be read. */
export function readProgress(key: string): Progress | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export function keepProgress(key: string, { attempt, at, chosen, checked }: Progress): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ attempt, at, chosen, checked }))
  } catch {
    // Without storage a reload starts a new attempt.
  }
}
