// A name in the stem replaced by one that stands in no fact.
import { escaped } from './escaped.ts'
import { type Mutation, withStem } from './mutation.ts'

export const nameSupplied: Mutation = {
  name: 'name supplied from nowhere',
  codes: ['wording-unsupported'],
  spoil: (item) =>
    item.sheet.entities
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => /^\p{Lu}/u.test(name))
      .flatMap((name) => withStem(item, item.candidate.stem.replace(new RegExp(`\\b${escaped(name)}(?!\\p{L})`, 'u'), 'Zubrowka'))),
}
