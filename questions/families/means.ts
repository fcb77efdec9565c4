// Means: how, or with what, something was done.
import { meansCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const means: Family = {
  name: 'means',
  check: ({ candidate: { stem } }) =>
    faults([!hasCue(stem, meansCues), 'The stem does not ask for a means: ask how, with what, or what was used.']),
}
