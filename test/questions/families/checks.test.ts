import { describe, expect, test } from 'vitest'
import { families } from '../../../questions/families/index.ts'
import type { FamilyName } from '../../../questions/families/names.ts'
import { FAMILY_NAMES } from '../../../questions/families/names.ts'
import type { Item } from '../../../questions/gate/rule.ts'
import { item } from './item.ts'

const check = (name: FamilyName, of: Item) => families.find((family) => family.name === name)?.check(of)

const EVENTS = ['event-vote', 'event-pier', 'event-ferry']
const LINES: [string, string][] = [
  ['The council’s vote', 'The council voted on May 2'],
  ['The opening of the pier', 'the pier opened on May 9'],
  ['The first ferry’s departure', 'the first ferry leaves for Osk on June 1'],
]
const order = { kind: 'order' }
const STEM = 'What is the order of these events?'
const gift: [string, string][] = [['A gift', 'a gift']]
const holt: [string, string][] = [['Ane Holt', 'Ane Holt']]
const may: [string, string][] = [['May 2', 'May 2']]
const price: [string, string][] = [['4 million', '4 million']]
const union: [string, string][] = [["Velm Sailors' Union", "Velm Sailors' Union"]]
const backers: [string, string][] = [
  ['Bakers', 'Bakers'],
  ['Brewers', 'brewers'],
]

const FITS: readonly (readonly [FamilyName, Item])[] = [
  ['list-select', item(['backers'], 'Which of these are groups that backed the ferry?', backers, ['Sailors'])],
  ['list-member', item(['backers'], 'Which group backed the ferry?', [['Bakers', 'Bakers']], ['Sailors', 'Hoteliers'])],
  ['order', item(EVENTS, STEM, LINES, [], order)],
  ['order', item(['event-vote'], 'Which of these came first?', [['The vote', 'voted']], ['The pier', 'The ferry'])],
  ['office-holder', item(['mayor'], 'Who is mayor of Velm?', holt, ['Bo Lind'])],
  ['speaker', item(['gift'], 'Who called the ferry a gift?', holt, ['Bo Lind'])],
  ['speaker', item(['gift'], 'Which of these points did Ane Holt make?', [...gift, ['x', 'y']], ['z'], { kind: 'multiple' })],
  ['cause', item(['vote'], 'What caused the vote in Velm?', gift, ['A toll'])],
  ['means', item(['vote'], 'How did the council buy the ferry?', gift, ['A loan'])],
  ['purpose', item(['vote'], 'For what purpose did Velm buy a ferry?', gift, ['A toll'])],
  ['outcome', item(['vote'], 'What did the vote in Velm lead to?', gift, ['A toll'])],
  ['action', item(['vote'], 'What did the council do on May 2?', gift, ['A toll'])],
  ['statement', item(['traffic'], 'What did Bo Lind say of the ferry?', gift, ['A toll'])],
  ['agent', item(['vote'], 'Who voted on May 2?', [['The council', 'The council']], ['The mayor'])],
  ['parallel', item(['vote'], 'Which of these was on May 2?', gift, ['A toll', 'A fair'])],
  ['parallel', item(['vote'], 'Which of these is it?', may, ['May 9', 'June 1'])],
  ['parallel', item(['vote'], 'Which of these is it?', [['Osk', 'Osk']], ['Velm', 'Borg'])],
  ['characterisation', item(['gift'], 'What did Ane Holt call the ferry?', gift, ['A toll'])],
  ['place', item(['event-ferry'], 'Where does the first ferry leave for?', [['Osk', 'Osk']], ['Borg'])],
  ['time', item(['vote'], 'On which date did the council vote?', may, ['May 9', 'June 1'])],
  ['time', item(['vote'], 'When did the council vote?', [['The week before the pier opened', 'May 2']], ['The day after the storm'])],
  ['quantity', item(['price'], 'How many crowns does the ferry cost?', price, ['5 million', '6 million'])],
  [
    'quantity',
    item(
      ['price'],
      'How many crowns does the ferry cost?',
      [[`${price[0]?.[0]} (400,000 euros)`, price[0]?.[1] ?? '']],
      ['5 million (500,000 euros)'],
    ),
  ],
  ['abbreviation', item(['sailors'], 'What does VSU stand for?', union, ['Velm Shipping Unit'])],
]

const MISFITS: readonly (readonly [FamilyName, string, Item, string])[] = [
  ['list-select', 'a fact that is no list', item(['vote'], 'Which backed it?', backers, ['Sailors']), 'is a list'],
  ['list-select', 'a key that is not listed', item(['backers'], 'Which backed it?', [...backers, ['Divers', 'Divers']], []), 'not an item'],
  [
    'list-select',
    'half of a complete list',
    item(['backers'], 'Which backed it?', [['Bakers', 'Bakers']], [], { kind: 'multiple' }),
    'not all',
  ],
  ['list-member', 'a wrong choice that is listed', item(['backers'], 'Which backed it?', [['Bakers', 'Bakers']], ['Brewers']), 'an item'],
  [
    'order',
    'one event, and no word of sequence',
    item(['event-vote'], 'Which of these was in May?', [['The vote', 'voted']], ['x']),
    'came first',
  ],
  ['order', 'two events', item(EVENTS.slice(1), STEM, LINES.slice(1), [], order), '3 or more'],
  ['order', 'events out of order', item([...EVENTS].reverse(), STEM, [...LINES].reverse(), [], order), 'in the order of their dates'],
  ['order', 'a key out of order', item(EVENTS, STEM, [...LINES].reverse(), [], order), 'not the line of each event'],
  ['order', 'a wrong choice', item(EVENTS, STEM, LINES, ['The storm'], order), 'no wrong ones'],
  ['order', 'choices listed in their order', item(EVENTS, STEM, LINES, [], { ...order, sorted: true }), 'give the answer away'],
  [
    'office-holder',
    'somebody of another side and office',
    item(['mayor'], 'Who is mayor of Velm?', holt, ['Cy Far']),
    'nobody would take it',
  ],
  ['office-holder', 'somebody unknown', item(['mayor'], 'Who is mayor of Velm?', holt, ['Di Ek']), 'has a card'],
  ['speaker', 'a fact that nobody says', item(['price'], 'Who said what it costs?', holt, ['Bo Lind']), 'says who speaks'],
  [
    'speaker',
    'somebody else as the key',
    item(['traffic'], 'Who said that it would cut traffic?', holt, ['Bo Lind']),
    'does not name the speaker',
  ],
  ['cause', 'a stem that asks for a place', item(['vote'], 'In which hall was the vote?', gift, ['x']), 'for a cause'],
  ['means', 'a stem that asks for a person', item(['vote'], 'Who bought the ferry?', gift, ['x']), 'for a means'],
  ['purpose', 'a stem that asks for a person', item(['vote'], 'Who bought the ferry?', gift, ['x']), 'for a purpose'],
  ['outcome', 'a stem that asks for a person', item(['vote'], 'Who is the mayor?', gift, ['x']), 'for an outcome'],
  ['action', 'a stem that asks for a person', item(['vote'], 'Who is the mayor?', gift, ['x']), 'for an action'],
  ['statement', 'a fact that nobody says', item(['price'], 'What did Bo Lind say of the price?', price, ['x']), 'somebody’s statement'],
  ['agent', 'a key that is nobody', item(['vote'], 'Who voted on May 2?', [['A gift', 'May 2']], ['x']), 'names no person'],
  [
    'agent',
    'a stem that asks when',
    item(['vote'], 'When did the council vote?', [['The council', 'The council']], ['x']),
    'who, whose or which',
  ],
  ['parallel', 'one other thing only', item(['vote'], 'Which of these was on May 2?', gift, ['A toll']), 'at least two'],
  [
    'parallel',
    'a person among places',
    item(['vote'], 'Which of these is it?', [['Osk', 'Osk']], ['Velm', 'Ane Holt']),
    'different kinds: country or place, person',
  ],
  [
    'parallel',
    'a thing among dates',
    item(['vote'], 'Which of these is it?', may, ['May 9', 'A toll']),
    'different kinds: date, something else',
  ],
  [
    'parallel',
    'a date among numbers',
    item(['price'], 'Which of these is it?', price, ['5 million', 'May 9']),
    'different kinds: number, date',
  ],
  ['characterisation', 'the article’s own words', item(['price'], 'How is the price described?', price, ['x']), 'own description'],
  ['place', 'a key that is no place', item(['vote'], 'Where was the vote?', [['Quickly', 'voted']], ['x']), 'not a place'],
  ['time', 'a date among other times', item(['vote'], 'When did the council vote?', may, ['The day after the storm']), 'different kinds'],
  ['time', 'a choice that is no time', item(['vote'], 'When did the council vote?', may, ['Osk']), 'no date and no time'],
  ['quantity', 'a bound', item(['price'], 'How many crowns does it cost?', price, ['more than 5 million']), 'is a bound'],
  [
    'quantity',
    'a number that is not the article’s',
    item(['price'], 'How many crowns does it cost?', [['7 million', '4 million']], ['5 million']),
    'not in its quote',
  ],
  ['quantity', 'a number of the dead', item(['toll'], 'How many people died?', [['Two', 'two']], ['Three']), 'never asked as a number'],
  ['abbreviation', 'other letters', item(['sailors'], 'What does VSU stand for?', union, ['Velm Ferry Board']), 'letters VSU'],
  ['abbreviation', 'one that the article does not explain', item(['vote'], 'What does VSU stand for?', union, ['x']), 'does not print'],
]

describe('families', () => {
  test('are all there, under the names of the list', () => {
    expect(families.map(({ name }) => name)).toEqual([...FAMILY_NAMES])
  })

  test.each(FITS)('%s takes a question of its kind', (name, of) => {
    expect(check(name, of)).toEqual([])
  })

  test.each(MISFITS)('%s refuses %s', (name, _, of, reason) => {
    expect(check(name, of)?.join('\n')).toContain(reason)
  })

  test('each have a question that they take and one that they refuse', () => {
    expect(new Set(FITS.map(([name]) => name))).toEqual(new Set(FAMILY_NAMES))
    expect(new Set(MISFITS.map(([name]) => name))).toEqual(new Set(FAMILY_NAMES))
  })
})
