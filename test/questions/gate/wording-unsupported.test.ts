import { describe, expect, test } from 'vitest'
import { wordingUnsupported } from '../../../questions/gate/wording-unsupported.ts'
import { candidates, itemOf, spoilt, withFacts } from './story.ts'

const stemmed = (id: string, stem: string) => wordingUnsupported.check(spoilt(id, { stem }))

describe('wording-unsupported', () => {
  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(wordingUnsupported.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['another form of the facts’ words', 'piles', 'With what was the dam strengthened by engineers?'],
    ['a word of the same family', 'salmon', 'Of what did fishermen of Hamre claim the destruction?'],
    ['a synonym', 'salmon', 'What did fishermen of Hamre say the reopening of the mine could ruin?'],
    ['a word of the heading', 'piles', 'With what was the dam of the copper mine strengthened?'],
    ['the words of asking', 'piles', 'What kind of thing was used to strengthen the dam?'],
  ])('passes a stem with %s', (_, id, stem) => {
    expect(stemmed(id, stem)).toEqual([])
  })

  test.each([
    ['1200', 'Which mine had more than twelve hundred people before the flood?'],
    ['1,200', 'Which mine had more than 1200 people before the flood?'],
  ])('takes a number in words and in figures for one: %s', (_, stem) => {
    expect(wordingUnsupported.check(spoilt('piles', { facts: ['worked-before'], stem, key: [] }))).toEqual([])
  })

  test('refuses a number that the facts do not have, in words as in figures', () => {
    const stem = 'Which mine had more than thirteen hundred people before the flood?'
    expect(wordingUnsupported.check(spoilt('piles', { facts: ['worked-before'], stem, key: [] })).join()).toMatch(/“1300”/)
  })

  test('passes the name of what the facts call “the club”, where one card only is one', () => {
    const item = withFacts(spoilt('piles', { stem: 'What had the Hamre Fishing Association demanded?', key: [] }), (fact) => ({
      ...fact,
      statement: 'The club had demanded a bridge.',
      quotes: [{ exact: 'the club had demanded a bridge' }],
    }))
    const withClubs = (...clubs: string[]) => {
      const entities = item.sheet.entities.map((each) => (clubs.includes(each.id) ? { ...each, words: ['club'] } : each))
      return wordingUnsupported.check({ ...item, sheet: { ...item.sheet, entities } })
    }
    expect(withClubs('association')).toEqual([])
    expect(withClubs('association', 'union').join()).toMatch(/“Fishing”/)
  })

  test('passes a word for what the facts name, as an official is a minister', () => {
    expect(stemmed('waste-speaker', 'Which official said that no waste must reach the Skarv river again?')).toEqual([])
  })

  test('passes the office that a card gives to a person of the facts', () => {
    const stem = 'What did Norland’s mining minister, Ingrid Solheim, say the dam would withstand?'
    expect(wordingUnsupported.check(spoilt('piles', { facts: ['withstand'], stem, key: [] }))).toEqual([])
  })

  test.each([
    ['a date that the facts do not give', 'piles', 'With what did engineers strengthen the dam in August 2030?', ['August', '2030']],
    ['a person from nowhere', 'piles', 'With what did engineer Nora Vik strengthen the dam?', ['Nora', 'Vik']],
    [
      'an entity of the sheet that the cited facts do not speak of',
      'piles',
      'With what did engineers from Ostland strengthen the dam?',
      ['Ostland'],
    ],
    ['an office from nowhere', 'finance-minister', 'Who was Norland’s finance minister and president in March 2031?', ['president']],
    ['a relation from nowhere', 'welcome', 'Which two allies welcomed the reopening of the mine?', ['allies']],
    ['a cause from nowhere', 'observers', 'Out of anger at Norland, what did Ostland do?', ['anger']],
    // "One engineer, Muhammad Amin, the first boat …": a garbled sentence does not say who said it, and may not be repaired in silence.
    [
      'a witness put into a sentence that names none',
      'piles',
      'According to witnesses, with what was the dam strengthened?',
      ['witnesses'],
    ],
  ])('refuses a stem with %s', (_, id, stem, words) => {
    const item = id === 'observers' ? spoilt('piles', { facts: ['observers'], stem, key: [] }) : spoilt(id, { stem })
    const faults = wordingUnsupported.check(item)
    expect(faults.map((fault) => /“(.*?)”/.exec(fault)?.[1])).toEqual(words)
  })

  test('refuses a key with a word from nowhere, unless an editor approved it', () => {
    const key = { text: 'Rusty steel piles', quote: 'steel piles' }
    expect(wordingUnsupported.check(spoilt('piles', { key: [key] })).join()).toContain('Rusty')
    expect(wordingUnsupported.check(spoilt('piles', { key: [{ ...key, approved: 'A. Editor' }] }))).toEqual([])
  })

  test('refuses a denial that the facts do not have', () => {
    expect(stemmed('piles', 'With what did engineers not strengthen the dam?').join()).toMatch(/denies/)
  })
})
