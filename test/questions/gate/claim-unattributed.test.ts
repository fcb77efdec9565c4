import { describe, expect, test } from 'vitest'
import { claimUnattributed } from '../../../questions/gate/claim-unattributed.ts'
import { candidates, itemOf, sound, spoilt, withFacts } from './story.ts'

const denied = (stem: string) =>
  spoilt('piles', { facts: ['poison-denied'], stem, key: [{ text: 'The waste', quote: 'the waste is poisonous' }] })

describe('claim-unattributed', () => {
  test('refuses praise in the superlative that nobody is said to have given', () => {
    const praising = (stem: string, facts = ['piles']) => claimUnattributed.check(spoilt('piles', { facts, stem }))
    expect(praising('Why is the Skarvik mine one of the most important mines ever?').join()).toMatch(/judges/)
    expect(praising('Why did Per Aune call Skarvik “one of the most important mines ever”?')).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(claimUnattributed.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    [
      'the speaker by office',
      spoilt('loan', { stem: 'On what condition would the state lend Borealis Metals money, according to Norland’s finance minister?' }),
    ],
    ['the speaker by surname', spoilt('loan', { stem: 'On what condition did Dahlen say the state would lend Borealis Metals money?' })],
    ['the speaker by alias', spoilt('blame', { stem: 'What did the MUN blame for the burst dam?' })],
    ['the speaker as the key', spoilt('waste-speaker', {})],
    ['a noun of saying', spoilt('blame', { stem: 'What is the cause of the burst dam in the account of the Miners’ Union of Norland?' })],
    ['the verb of the denial', denied('What did Borealis Metals deny to be poisonous?')],
    ['a word of judgement in quotation marks', spoilt('piles', { stem: 'With what was the “unprovoked” dam strengthened?' })],
  ])('passes %s', (_, item) => {
    expect(claimUnattributed.check(item)).toEqual([])
  })

  test('passes what the article itself says, without a speaker', () => {
    expect(itemOf(sound('piles')).facts.map(({ certainty }) => certainty)).toEqual(['asserted'])
    expect(claimUnattributed.check(itemOf(sound('piles')))).toEqual([])
  })

  test.each([
    ['a claim without its speaker', spoilt('salmon', { stem: 'What could the reopening of the mine destroy?' }), /needs its speaker/],
    [
      'a claim with another speaker',
      spoilt('salmon', { stem: 'What did Marta Lund claim the reopening of the mine could destroy?' }),
      /needs its speaker/,
    ],
    [
      'a claim whose speaker stands in the key’s quote only, which no reader sees',
      spoilt('blame', {
        stem: 'What is said to have caused the burst dam?',
        key: [{ text: 'Cracks in the wall', quote: 'The Miners’ Union of Norland (MUN) blamed cracks in the wall of the dam' }],
      }),
      /needs its speaker/,
    ],
    ['attribution to nobody', spoilt('mud', { stem: 'What is said to have filled the tunnel with mud?' }), /needs its speaker/],
    [
      'a speaker who only stands in the stem',
      spoilt('salmon', { stem: 'What could be destroyed near the fishermen of Hamre by the mine?' }),
      /as a fact/,
    ],
    ['a denial without its speaker', denied('What is not poisonous?'), /needs its speaker/],
    [
      'a condition that somebody set, without him',
      spoilt('lead', { stem: 'What must happen if tests in May find lead in the Skarv river?' }),
      /needs its speaker/,
    ],
    [
      'a word of judgement in the stem',
      spoilt('piles', { stem: 'With what have engineers strengthened the notorious dam?' }),
      /“notorious” judges/,
    ],
    [
      'a word of judgement in a wrong choice',
      spoilt('piles', { distractors: [{ text: 'Terrorist piles', proof: { by: 'silence' } }] }),
      /judges/,
    ],
  ])('refuses %s', (_, item, message) => {
    expect(claimUnattributed.check(item).join()).toMatch(message)
  })

  test('refuses a claim for which the sheet names no speaker and the stem none either', () => {
    const item = withFacts(spoilt('piles', {}), (fact) => ({ ...fact, certainty: 'claimed' as const }))
    expect(claimUnattributed.check(item)).toHaveLength(1)
  })
})
