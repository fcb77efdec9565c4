// Cause: what made something happen.
import { causeCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const cause: Family = {
  name: 'cause',
  check: ({ candidate: { stem } }) =>
    faults([!hasCue(stem, causeCues), 'The stem does not ask for a cause: ask why, or what caused, triggered or lay behind it.']),
}
