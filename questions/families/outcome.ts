// Outcome: what came of something.
import { outcomeCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const outcome: Family = {
  name: 'outcome',
  check: ({ candidate: { stem } }) =>
    faults([!hasCue(stem, outcomeCues), 'The stem does not ask for an outcome: ask what came of it, what it led to, or what was agreed.']),
}
