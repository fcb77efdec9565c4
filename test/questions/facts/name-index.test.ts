import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entitiesIn, names } from '../../../questions/facts/entity-names.ts'
import { mayBeNamedIn } from '../../../questions/facts/name-index.ts'
import { article, sheet } from '../gate/story.ts'

/** Milliseconds for a few hundred texts on a busy machine. */
const PATIENCE = 60_000
const ids = (text: string) => mayBeNamedIn(text, sheet).map(({ id }) => id)

describe('who may be named in a text', () => {
  test.each([
    ['by name', 'Norland reopened it', ['norland']],
    ['by demonym', 'an Ostlandic observer', ['ostland']],
    ['by surname', 'Solheim said so', ['solheim']],
    ['by capital', 'a court in Tarn', ['norland', 'court']],
    ['by a name whose words stand apart, as far as this tells', 'metals of Borealis', ['borealis']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expect.arrayContaining(expected))
  })

  test('is nobody where no word of a name is said', () => {
    expect(ids('the rain had filled a tunnel')).toEqual([])
  })

  test(
    'is everybody whom the text names',
    () => {
      const words = article.text.split(/\s+/)
      const stretch = fc.tuple(fc.nat(words.length - 1), fc.nat(40)).map(([from, length]) => words.slice(from, from + length).join(' '))
      const property = fc.property(stretch, (text) => {
        expect(entitiesIn(text, sheet)).toEqual(sheet.entities.filter((entity) => names(text, entity)))
      })
      fc.assert(property)
    },
    PATIENCE,
  )
})
