// Bounds what a refusal tells: a body of many faults is answered with the first of them, each told once.
import type { Refusal } from '../failure.ts'

const MOST_REFUSALS = 10

/** The first ten that differ. */
export function firstRefusals(refusals: Iterable<Refusal>): Refusal[] {
  const told = new Map<string, Refusal>()
  for (const refusal of refusals) {
    told.set(JSON.stringify([refusal.pointer, refusal.message]), refusal)
    if (told.size === MOST_REFUSALS) break
  }
  return [...told.values()]
}
