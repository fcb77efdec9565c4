// What outlives a reload, in the tab's own storage: it may be refused (private windows, sandboxed frames), and then everything else works.
import type { Progress } from '../state/state.ts'

/** Keeps the progress under the key, where there is one to keep, and gives back what is kept; undefined where there is none or it cannot be read. */
export function kept(key: string, { attempt, at, chosen, checked }: Partial<Progress> = {}): Progress | undefined {
  try {
    if (attempt) sessionStorage.setItem(key, JSON.stringify({ attempt, at, chosen, checked }))
    const progress = JSON.parse(String(sessionStorage.getItem(key)))
    return progress.at >= 0 && progress.chosen && progress.checked ? progress : undefined
  } catch {
    return undefined
  }
}
