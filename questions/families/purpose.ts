// Purpose: what something was done for.
import { purposeCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const purpose: Family = {
  name: 'purpose',
  check: ({ candidate: { stem } }) =>
    faults([!hasCue(stem, purposeCues), 'The stem does not ask for a purpose: ask why, what for, or with which aim.']),
}
