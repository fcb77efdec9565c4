// What the two families of lists share: choices that come whole from a list and the one that contrasts with it.
import type { ListFact } from '../facts/lists.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidate, Distractor } from './candidate.ts'

type Key = Candidate['key'][number]

/** Right choices: items of the asked list. */
export const keysFrom = (list: ListFact): Key[] => list.items.map(({ text, quote }) => ({ text, quote }))

/** Wrong choices: items of the contrasting list, each with a note that says so. */
export const distractorsFrom = (contrast: ListFact): Distractor[] =>
  contrast.items.map(({ text, quote }) => ({
    text,
    proof: { by: 'contrast', fact: contrast.id, quote },
    note: `One of the ${contrast.of}.`,
  }))

/** ", according to the Pakistan Army" where the list is somebody's claim, else nothing. */
export function source(list: ListFact, sheet: FactSheet): string {
  const speaker = sheet.entities.find(({ id }) => id === list.by?.speaker)
  return speaker === undefined ? '' : `, according to ${speaker.name}`
}
