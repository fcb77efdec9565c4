import { describe, expect, test } from 'vitest'
import { markup } from '../../../questions/gate/markup.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

describe('markup', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(markup.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['signs that are no tags', 'Is 3 < 5 and 5 > 3 & 2 = 2?'],
    ['a Persian word with its joiner', 'What does می\u200Cخواهم mean?'],
    ['quotation marks and dashes', 'Who said “no waste – never”?'],
    ['emoji', 'What does 🐟 stand for?'],
  ])('passes %s', (_, stem) => {
    expect(markup.check(spoilt('piles', { stem }))).toEqual([])
  })

  test.each([
    ['a tag', 'With what <b>have</b> they strengthened it?', /HTML tag/],
    ['a tag with a handler', 'With <img src=x onerror=alert(1)> what?', /HTML tag/],
    ['a comment', 'With what <!-- x --> did they?', /HTML tag/],
    ['an entity', 'With what did R&amp;D strengthen it?', /HTML entity/],
    ['a right-to-left override', 'With what did \u202Ethey strengthen it?', /direction-changing/],
    ['a directional isolate', 'With what did \u2066they\u2069 strengthen it?', /direction-changing/],
    ['a control character', 'With what\u0007 did they?', /control/],
    ['a zero-width space', 'With\u200B what did they?', /invisible/],
    ['Markdown', 'With what did **they** strengthen it?', /Markdown/],
    ['a line break', 'With what\ndid they strengthen it?', /line break/],
    ['two spaces in a row', 'With what  did they?', /stray space/],
    ['an address', 'With what did they, see https://evil.example, strengthen it?', /web address/],
    ['an address without its scheme', 'With what did www.evil.example say they strengthened it?', /web address/],
    ['a replacement character', 'With what did the J\uFFFDrgens strengthen it?', /not text/],
  ])('refuses %s', (_, stem, message) => {
    expect(markup.check(spoilt('piles', { stem })).join()).toMatch(message)
  })

  test('reads choices, notes, explanation and heading as well', () => {
    const tag = '<i>x</i>'
    const [key] = sound('piles').key
    const [first, ...rest] = sound('piles').distractors
    const noted = first === undefined ? [] : [{ ...first, note: tag }]
    for (const item of [
      spoilt('piles', { key: [{ text: tag, quote: key?.quote ?? '' }] }),
      spoilt('piles', { distractors: [...noted, ...rest] }),
      spoilt('piles', { explanation: tag }),
      spoilt('piles', {}, { heading: tag }),
    ])
      expect(markup.check(item)).toHaveLength(1)
  })
})
