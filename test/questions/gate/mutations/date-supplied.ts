// A date that no fact has.
import { extended, type Mutation, withStem } from './mutation.ts'

export const dateSupplied: Mutation = {
  name: 'date supplied',
  codes: ['wording-unsupported'],
  spoil: (item) => ['in November 1987', 'on October 5'].flatMap((date) => withStem(item, extended(item.candidate.stem, date))),
}
