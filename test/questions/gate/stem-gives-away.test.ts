import { describe, expect, test } from 'vitest'
import { stemGivesAway } from '../../../questions/gate/stem-gives-away.ts'
import { asked } from './asked.ts'
import { candidates, itemOf, heading as storyHeading } from './story.ts'

const faultsOf = (stem: string, [key = '', ...distractors]: readonly string[], heading = storyHeading) =>
  stemGivesAway.check(asked(stem, key, distractors, { heading }))

describe('stem-gives-away', () => {
  test('passes a word that the heading has inside a name only', () => {
    const item = asked('What did Marta Lund do in 2031?', 'She left the church', ['She joined the union', 'She sold the mine'])
    expect(stemGivesAway.check({ ...item, heading: 'Marta Lund and the Church of Hamre, March 2031' })).toEqual([])
    expect(stemGivesAway.check({ ...item, heading: 'Marta Lund and her church, March 2031' })).toHaveLength(1)
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(stemGivesAway.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    [
      'a name that is only a part of a choice',
      'What did Norland promise the village?',
      ['A visit by Norland’s king', 'A new school', 'A second bridge'],
    ],
    [
      'a name in the heading that a wrong choice shares',
      'Which mine did the company sell?',
      ['The Skarvik silver mine', 'The Skarvik iron mine', 'A mine in Tarn'],
    ],
    [
      'one word of a long key in the heading',
      'What did the owner promise in Hamre?',
      ['Schools, wages, copper and homes', 'Longer holidays for everybody', 'A hospital for the miners'],
    ],
  ])('passes %s', (_, stem, choices) => {
    expect(faultsOf(stem, choices)).toEqual([])
  })

  test.each([
    [
      'a wrong choice in the stem',
      'Besides heavy rain, what had filled the tunnel?',
      ['Mud', 'Heavy rain', 'Gravel'],
      /stem contains the choice “Heavy rain”/,
    ],
    [
      'the key in the stem',
      'Which party of Norland wants steel piles in the dam?',
      ['The Steel Piles', 'The Concrete Walls'],
      /stem contains the choice/,
    ],
    [
      'the demonym of a choice in the stem',
      'Which country recalled the Ostlandic observers?',
      ['Ostland', 'Sudland', 'Westmark'],
      /“Ostlandic”, which points at the choice “Ostland”/,
    ],
    ['the capital of a choice in the stem', 'Which government spoke in Tarn?', ['Norland’s', 'Sudland’s', 'Westmark’s'], /“Tarn”/],
    ['another name of a choice in the stem', 'What is the full name of MUN?', ['Miners’ Union of Norland', 'Borealis Metals'], /“MUN”/],
    [
      'the demonym of one of two names in a choice',
      'Which two countries heard the Ostlandic envoy?',
      ['Sudland and Westmark', 'Ostland and Westmark'],
      /“Ostlandic”/,
    ],
  ])('refuses %s', (_, stem, choices, message) => {
    expect(faultsOf(stem, choices).join(' ')).toMatch(message)
  })

  test('refuses a key that the heading spells out', () => {
    const choices = ['A “state of flood alarm”', 'A “closure of all roads”', 'A “general holiday”']
    expect(faultsOf('What was the army told to prepare?', choices, 'Norland in state of flood alarm, May 2031').join(' ')).toMatch(
      /heading holds/,
    )
    expect(faultsOf('What was the army told to prepare?', choices, 'Rain in Norland, May 2031')).toEqual([])
  })

  test('refuses past dates beside a date to come, and dates to come beside a past one', () => {
    const stem = 'By when are the ambassadors of Norland to return?'
    expect(faultsOf(stem, ['April 4', 'January 3', 'February 9'])).toHaveLength(2)
    expect(faultsOf(stem, ['April 4', 'April 9', 'May 1'])).toEqual([])
    expect(faultsOf('When did the dam burst in Hamre?', ['March 2, 2029', 'March 2, 2035', 'May 4, 2027'])).toHaveLength(1)
  })

  test('lets months stand that may be of the next year', () => {
    expect(faultsOf('In which month do the contracts of the engineers end?', ['April', 'September', 'November'])).toEqual([])
  })
})
