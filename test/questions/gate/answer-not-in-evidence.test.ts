import { describe, expect, test } from 'vitest'
import { answerNotInEvidence } from '../../../questions/gate/answer-not-in-evidence.ts'
import { candidates, itemOf, sound, spoilt, withFacts } from './story.ts'

/** The story's question with another wording of its key, on the same quote. */
function keyed(id: string, text: string, approved?: string) {
  const [key] = sound(id).key
  return spoilt(id, { key: [{ text, quote: key?.quote ?? '', ...(approved === undefined ? {} : { approved }) }] })
}

describe('answer-not-in-evidence', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes the key of “%s”', (_, candidate) => {
    expect(answerNotInEvidence.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['another form of the same words', 'piles', 'Piles of steel'],
    ['another part of speech', 'accusation', 'The breaking of a promise of consultation'],
    ['the office of the card that the quote names', 'finance-minister', 'Liv Dahlen, finance minister'],
    ['the number in words', 'hire', 'Eight hundred'],
    ['a word of the same fact beside the news of its quote', 'lead', 'The mine must close again after tests'],
    ['a name from the same fact that completes what the quote says', 'lead', 'The Skarvik mine must close again'],
  ])('passes a key with %s', (_, id, text) => {
    expect(answerNotInEvidence.check(keyed(id, text))).toEqual([])
  })

  test('passes a freer wording that an editor has approved by name', () => {
    expect(answerNotInEvidence.check(keyed('piles', 'Metal supports'))).toHaveLength(1)
    expect(answerNotInEvidence.check(keyed('piles', 'Metal supports', 'A. Editor'))).toEqual([])
  })

  test('passes a denial that its quote makes by asking', () => {
    const exact = 'How could the village trust a dam that has cracks?'
    const item = spoilt('piles', { key: [{ text: 'It could not trust the dam', quote: 'the village trust a dam' }] })
    const asking = (quote: string) => withFacts(item, (fact) => ({ ...fact, quotes: [{ exact: quote }] }))
    expect(answerNotInEvidence.check(asking(exact))).toEqual([])
    expect(answerNotInEvidence.check(asking(exact.replace('How could', 'Let').replace('?', '.'))).join()).toMatch(/denies/)
  })

  test('passes a speaker whom the fact refers to beside the words that are quoted', () => {
    const spoken = (exact: string) =>
      withFacts(spoilt('waste-speaker', { key: [{ text: 'Per Aune', quote: 'no waste must reach the river again' }] }), (fact) => ({
        ...fact,
        quotes: [{ exact: 'no waste must reach the river again' }],
        references: [{ exact }],
      }))
    expect(answerNotInEvidence.check(spoken('Fisheries Minister Per Aune said'))).toEqual([])
    expect(answerNotInEvidence.check(spoken('the minister said')).join()).toMatch(/“Aune”/)
  })

  test('passes whom a pronoun of the quote stands for, where the fact refers to it', () => {
    const item = spoilt('piles', { key: [{ text: 'It supports the fishermen’s trust', quote: 'supports their trust' }] })
    const told = (references: string[]) =>
      withFacts(item, (fact) => ({
        ...fact,
        quotes: [{ exact: 'the dam supports their trust' }],
        references: references.map((exact) => ({ exact })),
      }))
    expect(answerNotInEvidence.check(told(['the fishermen of Hamre']))).toEqual([])
    expect(answerNotInEvidence.check(told([])).join()).toMatch(/“fishermen”/)
  })

  test.each([
    ['that belongs to another question', 'mud', 'An earthquake', /“earthquake”/],
    ['that names somebody whom its quote does not name', 'waste-speaker', 'Liv Dahlen, finance minister', /“Liv”, “Dahlen”/],
    ['with one name of a pair exchanged', 'welcome', 'Sudland and Ostland', /“Ostland”/],
    ['with another number', 'hire', '900', /the number 900/],
    ['with another number that an editor waved through', 'hire', '900', /the number 900/, 'A. Editor'],
    ['with another date', 'repair-date', 'July 1, 2030', /“July”/],
    ['that denies what its quote affirms', 'lead', 'The mine must not close again', /denies/],
    ['with a synonym that is another thing', 'mud', 'Heavy storms', /“storms”/],
    ['made of words of asking that its quote does not have', 'repair-date', 'The same month', /“month”/],
    ['made of its fact’s words, with none of its quote', 'sirens', 'Church tower in Hamre', /“Church”.*“tower”|“Hamre”/],
    ['that says nothing', 'piles', 'With it', /says nothing/],
  ] as const)('refuses a key %s', (_, id, text, message, approved?: string) => {
    expect(answerNotInEvidence.check(keyed(id, text, approved)).join()).toMatch(message)
  })
})
