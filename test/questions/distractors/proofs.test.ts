import { describe, expect, test } from 'vitest'
import { contrast } from '../../../questions/distractors/contrast.ts'
import { elsewhere } from '../../../questions/distractors/elsewhere.ts'
import { reference } from '../../../questions/distractors/reference.ts'
import { silence } from '../../../questions/distractors/silence.ts'
import { value } from '../../../questions/distractors/value.ts'
import type { Distractor } from '../../../questions/families/candidate.ts'
import { item } from './item.ts'

const choice = (text: string, proof: Distractor['proof']): Distractor => ({ text, proof })

describe('elsewhere: another fact says it of another thing', () => {
  const proof = (fact: string, quote: string) => ({ by: 'elsewhere', fact, quote }) as const

  test('holds for a value of another fact', () => {
    expect(elsewhere(item(), choice('April 28', proof('pier', 'April 28')))).toBeNull()
  })

  test('holds for a light rewording with one framing word', () => {
    expect(elsewhere(item(), choice('The opening of the pier', proof('pier', 'opened the old pier')))).toBeNull()
    expect(elsewhere(item(), choice('Digging a tunnel', proof('tunnel', 'asked for a tunnel')))).toBeNull()
  })

  test.each([
    ['a fact that the sheet does not have', choice('April 28', proof('parade', 'April 28')), 'does not have'],
    ['a quote that is not the fact’s', choice('April 28', proof('tunnel', 'April 28')), 'not in the quotes of tunnel'],
    ['the key’s own evidence', choice('On May 2', proof('vote', 'on May 2')), 'the key’s own evidence'],
    ['a date that the fact does not give', choice('April 29', proof('pier', 'April 28')), '“29”'],
    ['a name that the fact does not give', choice('A pier in Borg', proof('pier', 'the old pier')), '“Borg”'],
    ['a story of its own', choice('A dispute about tunnel tolls', proof('tunnel', 'a tunnel')), '“dispute”, “tolls”'],
    ['a quote that says nothing of the choice', choice('April 28', proof('pier', 'on')), '“April”, “28”'],
    ['a quote cut too short', choice('The old pier', proof('pier', 'pier')), '“old”'],
  ])('is refused for %s', (_, distractor, reason) => {
    expect(elsewhere(item(), distractor)).toContain(reason)
  })

  test('is refused for a part of the key’s evidence', () => {
    const both = item({ facts: ['backers'], key: [{ text: 'Fishermen and shopkeepers', quote: 'Fishermen and shopkeepers' }] })
    expect(elsewhere(both, choice('A shopkeeper', proof('opponents', 'Sailors')))).toContain('which is right')
  })

  test('is refused for another item of the list that is asked about', () => {
    const one = item({ facts: ['backers'], key: [{ text: 'Fishermen', quote: 'Fishermen' }] })
    expect(elsewhere(one, choice('Shopkeepers', proof('opponents', 'Sailors')))).toContain('which is right')
  })

  test('holds for a number in figures that its quote has in words, and for no other number', () => {
    const one = item({ key: [{ text: 'On May 2', quote: 'on May 2' }] })
    const facts = one.sheet.facts.map((fact) => (fact.id === 'pier' ? { ...fact, quotes: [{ exact: 'four old piers' }] } : fact))
    const spelt = { ...one, sheet: { ...one.sheet, facts } }
    expect(elsewhere(spelt, choice('4', proof('pier', 'four')))).toBeNull()
    expect(elsewhere(spelt, choice('5', proof('pier', 'four')))).toContain('“5”')
  })

  test('holds for another part of a fact that is asked about', () => {
    const weapons = item({ facts: ['price'], key: [{ text: 'An electric ferry', quote: 'an electric ferry' }] })
    expect(elsewhere(weapons, choice('4 million crowns', proof('price', '4 million crowns')))).toBeNull()
  })
})

describe('contrast: the opposing list has it', () => {
  const backers = item({ facts: ['backers'], key: [{ text: 'Fishermen', quote: 'Fishermen' }] })
  const proof = (fact: string, quote: string) => ({ by: 'contrast', fact, quote }) as const

  test('holds for an item of the list that contrasts, whichever of the two declares it', () => {
    expect(contrast(backers, choice('Sailors', proof('opponents', 'Sailors')))).toBeNull()
    const opponents = item({ facts: ['opponents'], key: [{ text: 'Sailors', quote: 'Sailors' }] })
    expect(contrast(opponents, choice('Fishermen', proof('backers', 'Fishermen')))).toBeNull()
  })

  test.each([
    ['a fact that is no list', choice('April 28', proof('pier', 'April 28')), 'not a list'],
    ['the asked list itself', choice('Shopkeepers', proof('backers', 'shopkeepers')), 'does not contrast'],
    ['what is not an item', choice('Divers', proof('opponents', 'Divers')), 'not an item'],
    ['a part of an item', choice('Hoteliers', proof('opponents', 'hotel')), 'not an item'],
    ['what holds an item', choice('Hoteliers', proof('opponents', 'hoteliers opposed it')), 'not an item'],
    ['a choice that says something else', choice('Brewers and bakers', proof('opponents', 'Sailors')), '“Brewers”, “bakers”'],
  ])('is refused for %s', (_, distractor, reason) => {
    expect(contrast(backers, distractor)).toContain(reason)
  })
})

describe('value: what is asked has one value only', () => {
  const bought = item({ facts: ['vote'], key: [{ text: 'An electric ferry', quote: 'an electric ferry' }] })
  const proof = (quote: string, fact = 'vote') => ({ by: 'value', fact, quote }) as const

  test('holds for another value', () => {
    expect(value(bought, choice('A diesel tug', proof('an electric ferry')))).toBeNull()
  })

  test.each([
    ['a fact that is not asked about', choice('5 million crowns', proof('4 million crowns', 'price')), 'not asked about'],
    ['a value not declared as the only one', choice('A diesel tug', proof('ferry')), 'declare it in “single”'],
    ['a value that no key rests on', choice('May 3', proof('on May 2')), 'No key rests on'],
    ['the value itself', choice('An Electric Ferry', proof('an electric ferry')), 'the value itself'],
    ['a part of the value', choice('A ferry', proof('an electric ferry')), 'a part of the value'],
    ['the value with something added', choice('An electric ferry and a tug', proof('an electric ferry')), 'holds the value'],
  ])('is refused for %s', (_, distractor, reason) => {
    expect(value(bought, distractor)).toContain(reason)
  })

  test.each([
    ['The second of May', 'the value itself'],
    ['The 2nd of May', 'the value itself'],
  ])('is refused for the value in another form: “%s”', (text, reason) => {
    expect(value(item(), choice(text, proof('on May 2')))).toContain(reason)
  })

  test('holds for the same thing of somebody else', () => {
    expect(value(bought, choice('Osk’s electric ferry', proof('an electric ferry')))).toBeNull()
  })
})

describe('reference: a table lists both as different', () => {
  const country = item({ key: [{ text: 'The UK', quote: 'x' }] })
  const proof = (table: string) => ({ by: 'reference', table }) as const

  test('holds for another value of the same table', () => {
    expect(reference(country, choice('France', proof('countries')))).toBeNull()
  })

  test.each([
    ['a table that does not exist', choice('France', proof('kingdoms')), 'no reference table “kingdoms”'],
    ['what the table does not list', choice('Atlantis', proof('countries')), 'does not list “Atlantis”'],
    ['another name of the key', choice('Britain', proof('countries')), 'one and the same'],
    ['a table without the key', choice('Monday', proof('weekdays')), 'does not list the key'],
  ])('is refused for %s', (_, distractor, reason) => {
    expect(reference(country, distractor)).toContain(reason)
  })
})

describe('silence: the article does not say it', () => {
  const proof = { by: 'silence' } as const
  const asks = (stem: string) => item({ facts: ['tunnel'], stem, key: [{ text: 'A tunnel', quote: 'a tunnel' }] })
  const open = asks('What did the hoteliers of Velm ask for, according to the article?')

  test('holds where the stem asks what the article says', () => {
    expect(silence(open, choice('A bridge', proof))).toBeNull()
  })

  test('is refused where the stem asks what is so', () => {
    expect(silence(asks('What did the hoteliers of Velm ask for?'), choice('A bridge', proof))).toContain('according to')
  })

  test('is refused for what the facts asked about say', () => {
    expect(silence(open, choice('A tunnel for hoteliers', proof))).toContain('not silent')
  })

  test('is refused for what another sentence says of the same matter', () => {
    const buy = asks('What did the harbour council vote to buy, according to the article?')
    expect(silence(buy, choice('An electric ferry', proof))).toContain('not silent')
  })
})
