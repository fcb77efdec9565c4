// Parallel: which of several things of one kind it is that something is said of.
import type { Item } from '../gate/rule.ts'
import { asksBy, faults } from './cues.ts'
import type { Family } from './family.ts'
import { kindOfThing } from './kind-of-thing.ts'

/** The kinds of the choices. What is no date beside dates, or no number beside numbers, is of another kind, whatever it is; a name without a card may be of any. */
function kindsOf({ candidate: { key, distractors }, sheet }: Item): string[] {
  const kinds = new Set([...key, ...distractors].map(({ text }) => kindOfThing(text, sheet) ?? UNTOLD))
  if (!kinds.has('date') && !kinds.has('number')) kinds.delete(UNTOLD)
  return [...kinds]
}

const UNTOLD = 'something else'

export const parallel: Family = {
  name: 'parallel',
  check(item) {
    const { stem, distractors } = item.candidate
    const kinds = kindsOf(item)
    return faults(
      [!asksBy(stem, 'which', 'what', 'whose', 'who', 'where', 'when'), 'The stem does not ask which of several things it is.'],
      [distractors.length < 2, 'It takes at least two other things of the same kind.'],
      [kinds.length > 1, `The choices are of different kinds: ${kinds.join(', ')}.`],
    )
  },
}
