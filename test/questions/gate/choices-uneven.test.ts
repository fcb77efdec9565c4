import { describe, expect, test } from 'vitest'
import { choicesUneven } from '../../../questions/gate/choices-uneven.ts'
import { unfinished } from '../../../questions/gate/unfinished.ts'
import { asked } from './asked.ts'
import { candidates, itemOf } from './story.ts'

const faultsOf = (choices: readonly string[], stem = 'What did Norland say about the Skarvik mine?') =>
  choicesUneven.check(asked(stem, choices[0] ?? '', choices.slice(1)))

describe('choices-uneven', () => {
  test('passes names of any length: they are as long as they are', () => {
    const { sheet, ...item } = asked('Which body blamed the wall?', 'Ostland', [
      'Miners’ Union of the Upper Skarv Valley and Hamre',
      'Sudland',
    ])
    const entities = sheet.entities.map((each) =>
      each.id === 'union' ? { ...each, aliases: ['Miners’ Union of the Upper Skarv Valley and Hamre'] } : each,
    )
    expect(choicesUneven.check({ ...item, sheet })).toHaveLength(1)
    expect(choicesUneven.check({ ...item, sheet: { ...sheet, entities } })).toEqual([])
  })

  test.each([
    ['What did the village ask the government?', ['To close the mine', 'To pay for a school', 'To insure the village'], /“to do”/],
    ['What was the mine closed for?', ['Cracks in the dam', 'Due to heavy rain', 'Old pumps'], /begins with another/],
    ['Why was the mine closed?', ['When the dam burst', 'When the money was spent', 'When the river rose'], /not why/],
  ])('refuses choices that do not go on as “%s” begins', (stem, choices, message) => {
    expect(unfinished(stem, choices).join()).toMatch(message)
  })

  test.each([
    ['What did the village ask the government to do?', ['To close the mine', 'To pay for a school']],
    ['What did the village ask the government for?', ['A school', 'Insurance']],
    ['Why did the village ask for help?', ['To close the mine', 'To pay for a school']],
    ['What did the minister tell the village?', ['That the dam is safe', 'That the mine will close']],
  ])('passes choices that finish “%s”', (stem, choices) => {
    expect(unfinished(stem, choices)).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes the choices of “%s”', (_, candidate) => {
    expect(choicesUneven.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['places that begin with “to”', ['To the church tower', 'To a hotel in Tarn', 'Onto the bridge']],
    ['amounts in words and in digits', ['Two weeks', '36 days', 'A year']],
    ['short names of unequal length', ['Lund', 'Ingrid Solheim']],
    ['titles on every person', ['Minister Aune', 'Minister Solheim', 'Mayor Lund']],
    ['abbreviations at the end', ['In the U.S.', 'In Norland']],
  ])('passes %s', (_, choices) => {
    expect(faultsOf(choices)).toEqual([])
  })

  test.each([
    ['a purpose beside things', ['To warn the village', 'A new dam', 'An old tunnel'], /to …/],
    ['a reason beside an adjective', ['Commercial', 'Because users pay a fee', 'Non-profit'], /because …/],
    ['a clause beside things', ['That the dam leaks', 'An earthquake', 'Heavy rain'], /that …/],
    ['a means beside a purpose', ['By building a wall', 'To build a wall', 'By digging a tunnel'], /by …-ing/],
    ['a quotation beside a paraphrase', ['“The backbone of the north”', 'A great mistake', 'A long story'], /quotation/],
    [
      'one choice of more than twice the length of another',
      ['Because the engineers of the commission had sealed the tunnel', 'Because it rained', 'Because the dam was old'],
      /longest choice/,
    ],
    ['a full stop on one of them', ['It leaks.', 'It holds', 'It bends'], /mark/],
    ['a small letter on one of them', ['Heavy rain', 'an earthquake', 'Old walls'], /small letter/],
    ['a title on one person only', ['Mr. Aune', 'Ingrid Solheim', 'Liv Dahlen'], /title/],
    ['a river among persons', ['Liv Dahlen', 'Per Aune', 'The Skarv river'], /one kind/],
    ['“none of the above”', ['Heavy rain', 'An earthquake', 'None of the above'], /no choice of its own/],
  ])('refuses %s', (_, choices, message) => {
    expect(faultsOf(choices).join(' ')).toMatch(message)
  })

  test('refuses an answer without a number to “how many”, and one without a year to “which year”', () => {
    expect(faultsOf(['800', 'Miners', '1,000'], 'How many people will Borealis Metals hire?').join(' ')).toMatch(/“Miners” does not answer/)
    expect(faultsOf(['2029', 'March 2', '2030'], 'In which year did the dam burst in Hamre?').join(' ')).toMatch(
      /“March 2” does not answer/,
    )
  })
})
