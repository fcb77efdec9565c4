// What outlives a reload, in the tab's own storage: it may be refused (private windows, sandboxed frames), and then the page's memory has to do.
import type { Progress } from '../state/state.ts'

/** Progress by key, as JSON, as long as the page stays open. */
const held: Record<string, string> = {}

/** Keeps the progress under the key, where there is one to keep, and gives back what is kept; undefined where there is none or it cannot be read. */
export function kept(key: string, { attempt, at, chosen, checked }: Partial<Progress> = {}): Progress | undefined {
  try {
    if (attempt) {
      held[key] = JSON.stringify({ attempt, at, chosen, checked })
      sessionStorage.setItem(key, held[key])
    }
    const progress = JSON.parse(held[key] ?? String(sessionStorage.getItem(key)))
    return progress.at >= 0 && progress.chosen && progress.checked ? progress : undefined
  } catch {
    return undefined
  }
}
