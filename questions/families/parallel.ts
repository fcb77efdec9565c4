// Parallel: which of several things of one kind it is that something is said of.
import { asksBy, faults } from './cues.ts'
import type { Family } from './family.ts'

export const parallel: Family = {
  name: 'parallel',
  check: ({ candidate: { stem, distractors } }) =>
    faults(
      [!asksBy(stem, 'which', 'what', 'whose', 'who', 'where', 'when'), 'The stem does not ask which of several things it is.'],
      [distractors.length < 2, 'It takes at least two other things of the same kind.'],
    ),
}
