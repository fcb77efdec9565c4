// An office or a relation that no fact and no card gives a person or a body.
import { type Mutation, withStem } from './mutation.ts'

export const officeSupplied: Mutation = {
  name: 'office supplied from nowhere',
  codes: ['wording-unsupported'],
  spoil: (item) =>
    item.sheet.entities
      .filter(({ type, name }) => ['person', 'organisation', 'country'].includes(type) && item.candidate.stem.includes(name))
      .flatMap(({ name }) => withStem(item, item.candidate.stem.replace(name, `the disgraced treasurer of ${name}`))),
}
