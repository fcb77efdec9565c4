// Who did it and to whom exchanged: two countries of the stem trade places, or a deed is given to the other country of its facts.
import type { Entity } from '../../../../questions/facts/sheet.ts'
import { escaped } from './escaped.ts'
import { type Mutation, withStem } from './mutation.ts'

const wordings = ({ name, demonyms }: Entity) => [name, ...demonyms]
const whole = (word: string) => `(?<!\\p{L})${escaped(word)}(?!\\p{L})`

/** Each name of the one for the same kind of name of the other, both ways at once. */
function exchanged(text: string, one: Entity, other: Entity): string {
  const pairs = new Map(
    wordings(one).flatMap(
      (word, at) =>
        [
          [word, wordings(other)[at] ?? other.name],
          [wordings(other)[at] ?? '', word],
        ] as const,
    ),
  )
  pairs.delete('')
  return text.replace(new RegExp([...pairs.keys()].map(whole).join('|'), 'gu'), (word) => pairs.get(word) ?? word)
}

/** The stem without "Norland and Ostland": those two may trade places. */
const asymmetric = (stem: string) => stem.replace(/\p{Lu}\p{L}+ and \p{Lu}\p{L}+/gu, '')
const isNamed = (text: string, entity: Entity) => wordings(entity).some((word) => new RegExp(whole(word), 'u').test(text))

export const namesSwapped: Mutation = {
  name: 'names swapped',
  codes: ['wording-unsupported'],
  spoil: (item) => {
    const { stem } = item.candidate
    const countries = item.sheet.entities.filter(({ type }) => type === 'country')
    const said = item.facts
      .flatMap((fact) => [fact.statement, ...[...fact.quotes, ...fact.references].map(({ exact }) => exact)])
      .join('\n')
    return countries.flatMap((one, at) =>
      countries.slice(at + 1).flatMap((other) => {
        const both = isNamed(asymmetric(stem), one) && isNamed(asymmetric(stem), other)
        const given =
          [one, other].every((each) => isNamed(said, each)) && /’s (?:attack|strike|minister|foreign minister|ambassador)/.test(stem)
        return both || given ? withStem(item, exchanged(stem, one, other)) : []
      }),
    )
  },
}
