// What is told of a draft while it is being made.
import type { Candidates } from '../families/candidate.ts'
import type { Generated } from '../quiz/generate.ts'
import { CALLS_PER_PART } from './cost.ts'
import type { Step } from './draft.ts'
import type { At, Part } from './part.ts'
import { passing, type Working } from './working.ts'

/** What happened so far. A step is told of when it begins and, with `done`, when it ends; one that has nothing to work on is not told of. */
export interface Progress extends At {
  /** Calls that are through or not needed, kept replies included, and how many there may be in all. */
  readonly calls: { readonly done: number; readonly outOf: number }
  readonly candidates: number
  /** Candidates that pass the gate as they stand. */
  readonly passing: number
}

/** The steps of a part after its writing, in their order. */
const AFTER_WRITING: readonly (readonly [Step, round: number])[] = [
  ['read', 1],
  ['edit', 1],
  ['judge', 1],
  ['edit', 2],
  ['judge', 2],
]

/** How many calls come before a step, of all parts: all are written before the first is read. */
function callsBefore({ step, round }: At, { index }: Part, parts: number): number {
  if (step === 'write') return index
  return parts + index * AFTER_WRITING.length + AFTER_WRITING.findIndex(([name, of]) => name === step && of === round)
}

/** Tells `onProgress` where a part stands, with the counts of all parts. Nothing is counted where nobody listens. */
export function teller(parts: number, onProgress?: (progress: Progress) => void): (at: At, part: Part, now: Working) => void {
  if (onProgress === undefined) return () => {}
  const counts: { readonly candidates: number; readonly passing: number }[] = []
  return (at, part, now) => {
    counts[part.index] = { candidates: now.candidates.length, passing: passing(now).length }
    onProgress({
      ...at,
      calls: { done: callsBefore(at, part, parts) + Number(at.done), outOf: parts * CALLS_PER_PART },
      candidates: counts.reduce((sum, { candidates }) => sum + candidates, 0),
      passing: counts.reduce((sum, { passing }) => sum + passing, 0),
    })
  }
}

/** What is told last, once the quiz is selected. */
export function selected(parts: number, candidates: Candidates, { bank }: Generated): Progress {
  const outOf = parts * CALLS_PER_PART
  const counts = { candidates: candidates.questions.length, passing: bank.questions.length }
  return { step: 'select', round: 1, done: true, calls: { done: outOf, outOf }, ...counts }
}
