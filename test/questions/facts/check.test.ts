import { describe, expect, test } from 'vitest'
import { type FactId, faultsOf } from './sheet.ts'

describe('holding a fact sheet to its article', () => {
  test('finds nothing wrong with a sheet whose every word is answerable', () => {
    expect(faultsOf()).toEqual([])
  })

  const spoilt: readonly (readonly [string, FactId, object, string])[] = [
    ['a quote that is not verbatim', 'ferry', { references: [{ exact: 'the Ferry could run' }] }, 'not in the article'],
    ['a quote that stands in the article twice', 'ferry', { references: [{ exact: 'plan' }] }, 'more than once'],
    ['a statement with a word from nowhere', 'sailors', { statement: 'The storm killed two young sailors.' }, '“young”'],
    ['a statement with a date from nowhere', 'sailors', { statement: 'The storm of May 3 killed two sailors.' }, '“3”'],
    ['an only value that is not in the quotes', 'ferry', { single: ['in winter'] }, '“in winter”'],
    ['a word to keep that is not in the quotes', 'ferry', { keep: ['would'] }, '“would”'],
    ['a claim without its speaker', 'ferry', { by: undefined }, 'has no “by”'],
    ['a verb of saying that the article does not use', 'ferry', { by: { speaker: 'holt', verb: 'denied' } }, '“denied”'],
    ['a speaker without a card', 'ferry', { by: { speaker: 'king', verb: 'said' } }, 'king, which has no card'],
    ['a death without its tag', 'sailors', { tags: [] }, 'lacks the tag “death”'],
    [
      'an item that is not in the quotes',
      'backers',
      {
        items: [
          { text: 'A', quote: 'Bakers' },
          { text: 'B', quote: 'Divers' },
        ],
      },
      '“Divers”',
    ],
    [
      'an item worded freely',
      'backers',
      {
        items: [
          { text: 'Angry bakers', quote: 'Bakers' },
          { text: 'B', quote: 'brewers' },
        ],
      },
      '“Angry”',
    ],
    ['a contrast with what is no list', 'backers', { contrasts: 'pier' }, 'not a list'],
    ['an office of somebody without a card', 'mayor', { person: 'somebody' }, 'somebody, which has no card'],
    ['an office that is not in the quotes', 'mayor', { office: 'Governor' }, '“Governor”'],
    ['an event of another day than its date says', 'pier', { on: '2023-04-27' }, 'is not 2023-04-27'],
    ['an event whose date is not in the quotes', 'pier', { date: 'April 28, 2024', on: '2024-04-28' }, 'not a stretch'],
    ['an event line with a word from nowhere', 'pier', { line: 'The opening of the rebuilt pier' }, '“rebuilt”'],
    ['two facts of one id', 'mayor', { id: 'pier' }, 'Two facts have the id pier'],
  ]

  test.each(spoilt)('finds %s', (_, id, changes, reason) => {
    expect(faultsOf(id, changes).join('\n')).toContain(reason)
  })

  test('lets what is planned be called so', () => {
    expect(faultsOf('pier', { line: 'The planned opening of the old pier', certainty: 'planned' })).toEqual([])
    expect(faultsOf('pier', { line: 'The planned opening of the old pier' })).toHaveLength(1)
  })

  test.each([
    ['an entity that points at no card', { id: 'quay', name: 'quay', type: 'thing', within: ['harbour'] }, 'harbour, which has no card'],
    ['one name on two cards', { id: 'holt-2', name: 'The Mayor', aliases: ['Ane Holt'], type: 'person' }, 'one name leads to one card'],
    ['two entities of one id', { id: 'osk', name: 'Osk town', type: 'place' }, 'Two entities have the id osk'],
  ])('finds %s', (_, entity, reason) => {
    expect(faultsOf(undefined, {}, [entity]).join('\n')).toContain(reason)
  })
})
