import { describe, expect, test } from 'vitest'
import { choicesEquivalent } from '../../../questions/gate/choices-equivalent.ts'
import { candidates, itemOf, sheet, spoilt } from './story.ts'

const proof = { by: 'silence' } as const
const between = (a: string, b: string) =>
  choicesEquivalent.check(spoilt('hire', { key: [{ text: a, quote: '800 people' }], distractors: [{ text: b, proof }] }))

describe('choices-equivalent', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes the choices of “%s”', (_, candidate) => {
    expect(choicesEquivalent.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['who did it to whom exchanged', 'Ostland sued Norland', 'Norland sued Ostland'],
    ['before and after', 'Before the flood', 'After the flood'],
    ['two numbers of one unit', '12 metres', '15 metres'],
    ['bounds that exclude each other', 'More than 500 people', 'Fewer than 300 people'],
    ['estimates far apart', 'About 6 million', 'About 8 million'],
    ['more and as much', 'More than all the other mines', 'As much as all the other mines'],
    ['one number of two units', '3 days', '3 weeks'],
    ['two days of a month', 'The twenty-sixth of January', 'January 29'],
    ['two ministers', 'A visit by Per Aune', 'A visit by Norland’s finance minister'],
    ['victory and defeat', 'Norland won', 'Norland lost'],
  ])('passes %s: “%s”, “%s”', (_, a, b) => {
    expect(between(a, b)).toEqual([])
  })

  test.each([
    ['case', 'Steel piles', 'steel Piles'],
    ['diacritics', 'José Núñez', 'Jose Nunez'],
    ['Unicode compatibility', 'The ﬁsh farm', 'The fish farm'],
    ['an article', 'The bridge', 'A bridge'],
    ['a preposition', 'In Hamre', 'Hamre'],
    ['an alias', 'MUN', 'Miners’ Union of Norland'],
    ['an alias inside a longer choice', 'By the MUN', 'By the Miners’ Union of Norland'],
    ['the order of a list', 'Sudland and Westmark', 'Westmark and Sudland'],
    ['a remark in brackets', 'A new dam', 'A new dam (or thereabouts)'],
    ['“exactly”', '800 people', 'Exactly 800 people'],
    ['the unit', '1,000 metres', '1 kilometre'],
    ['digits and words', '12 days', 'Twelve days'],
    ['ordinals', 'January 26', 'The twenty-sixth of January'],
    ['the form of a date', 'January 26, 2024', '26 January 2024'],
    ['name and office', 'A visit by Per Aune', 'A visit by Norland’s fisheries minister'],
    ['name and office of the country', 'A visit by Aune', 'A visit by the fisheries minister of Norland'],
    ['an office beside the name', 'Per Aune', 'Fisheries minister Per Aune'],
    ['an office after the name', 'Per Aune, fisheries minister', 'Per Aune'],
    ['country and capital', 'One to Norland', 'One to Tarn'],
    ['a verb of two words', 'He was recalled by Tarn', 'He was called home by Norland'],
    ['a synonym', 'It attacked the village', 'It struck the village'],
  ])('refuses what differs in %s only: “%s”, “%s”', (_, a, b) => {
    expect(between(a, b)).toHaveLength(1)
  })

  test.each([
    ['contained in the other', 'The church', 'The church tower'],
    ['a part of the other’s country', 'Hamre', 'Norland'],
    ['the month of the other', 'January 2024', 'January 26, 2024'],
    ['the other without its year', 'The 26th of January', 'January 26, 2024'],
    // Five of five finds of earlier judges that were wrong, not just weak.
    ['also true by its lower bound', 'Over 4 million people', 'Over 2 million people'],
    ['also true by its lower bound, in words', 'More than 11,000', 'More than 1,100'],
    ['not excluded by the key’s bound', 'More than 30,000', '31,000'],
    ['true by its upper bound', 'Up to 50 people', 'At most 80 people'],
    ['within the key’s estimate', 'About 1,000 people', '950 people'],
  ])('refuses a choice that is %s: “%s”, “%s”', (_, a, b) => {
    expect(between(a, b)).toHaveLength(1)
    expect(between(b, a)).toHaveLength(1)
  })

  test('follows part and whole through several steps', () => {
    const entities = sheet.entities.map((entity) => (entity.id === 'skarvik' ? { ...entity, within: ['hamre'] } : entity))
    const distractors = [{ text: 'Norland', proof }]
    const item = spoilt('hire', { key: [{ text: 'Skarvik', quote: '800 people' }], distractors }, { sheet: { ...sheet, entities } })
    expect(choicesEquivalent.check(item).join()).toMatch(/part of the other/)
  })
})
