// Action: what somebody did, or what was done to somebody.
import { actionCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const action: Family = {
  name: 'action',
  check: ({ candidate: { stem } }) =>
    faults([
      !hasCue(stem, actionCues),
      'The stem does not ask for an action: ask what somebody did, which step they took, or what happened.',
    ]),
}
