import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../questions/facts/sheet.ts'
import { qualifierDropped } from '../../../questions/gate/qualifier-dropped.ts'
import { candidates, itemOf, sound, spoilt, withFacts } from './story.ts'

/** A question on another fact of the story, by its words and its key's quote. */
const about = (fact: string, stem: string, key: string, quote: string) =>
  spoilt('piles', { facts: [fact], stem, key: [{ text: key, quote }] })

/** The same, where the fact's quote and statement are the given sentence. */
function aboutSentence(sentence: string, keep: readonly string[], stem: string, key: string, certainty: Fact['certainty'] = 'asserted') {
  return withFacts(about('bridge', stem, key, sentence), (fact) => ({
    ...fact,
    statement: sentence,
    quotes: [{ exact: sentence }],
    keep: [...keep],
    certainty,
  }))
}

const worked = (stem: string, key: string) => about('worked-before', stem, key, 'More than 1,200 people')

describe('qualifier-dropped', () => {
  test('passes another form of a word that may not be dropped', () => {
    const usual = (stem: string) =>
      qualifierDropped.check(
        withFacts(spoilt('piles', { stem }), (fact) => ({
          ...fact,
          keep: ['usually'],
          statement: 'Engineers usually strengthen a dam with steel piles.',
        })),
      )
    expect(usual('What is the usual means of engineers to strengthen a dam?')).toEqual([])
    expect(usual('With what do engineers strengthen a dam?').join()).toMatch(/“usually”/)
  })

  test('refuses as said what the speaker only thinks', () => {
    const exact = '“I think the dam is safe now,” said Per Aune'
    const asking = (stem: string) => aboutSentence(exact, [], stem, 'It is safe now')
    const spanned = (item: ReturnType<typeof asking>) => ({
      ...item,
      candidate: { ...item.candidate, key: [{ text: 'It is safe now', quote: 'safe now' }] },
    })
    expect(qualifierDropped.check(spanned(asking('What did Per Aune say of the dam?'))).join()).toMatch(/“think”/)
    expect(qualifierDropped.check(spanned(asking('What did Per Aune think of the dam?')))).toEqual([])
  })

  test('passes a defeat for a failure to be elected', () => {
    const exact = 'Per Aune failed to get elected'
    const asking = (stem: string) => qualifierDropped.check(aboutSentence(exact, [], stem, 'Per Aune'))
    expect(asking('Who was defeated in the north of Norland?')).toEqual([])
    expect(asking('Who was elected in the north of Norland?').join()).toMatch(/drops the denial/)
  })

  test('does not take a mayor for “may”', () => {
    const item = aboutSentence('The mayor may close the mine', ['may'], 'What will the mayor do with the mine?', 'Close the mine')
    expect(qualifierDropped.check(item).join()).toMatch(/“may” is missing/)
  })

  test('lets an adverb go with its word, and no further', () => {
    const exact = 'Relatively new engineers strengthened the dam with piles'
    const asking = (stem: string) => qualifierDropped.check(aboutSentence(exact, ['relatively'], stem, 'Piles'))
    expect(asking('With what did engineers strengthen the dam?')).toEqual([])
    expect(asking('With what did new engineers strengthen the dam?').join()).toMatch(/“relatively”/)
  })

  test('takes “so that they could …” for a purpose and no hedge', () => {
    const exact = 'Engineers built a bridge so they could measure the water'
    const item = aboutSentence(exact, [], 'Why did engineers build a bridge?', 'To measure the water')
    const key = [{ text: 'To measure the water', quote: 'so they could measure the water' }]
    expect(qualifierDropped.check({ ...item, candidate: { ...item.candidate, key } })).toEqual([])
  })

  test('passes a denial of a fact that is cited by the way', () => {
    const item = aboutSentence('Engineers strengthened the dam with piles', [], 'With what was the dam strengthened?', 'Piles')
    const other = {
      ...item.facts[0],
      id: 'other',
      quotes: [{ exact: 'no waste must reach the river' }],
      statement: 'No waste must reach the river.',
    }
    expect(qualifierDropped.check({ ...item, facts: [...item.facts, other as Fact] })).toEqual([])
    expect(
      qualifierDropped.check({
        ...item,
        facts: [...item.facts, other as Fact],
        candidate: { ...item.candidate, stem: 'Which waste must reach the river with piles?' },
      }),
    ).toHaveLength(1)
  })

  test('passes a plan that is asked about as a goal', () => {
    const planned = (stem: string) =>
      qualifierDropped.check(withFacts(spoilt('piles', { stem }), (fact) => ({ ...fact, certainty: 'planned' })))
    expect(planned('What is the goal of the engineers of the dam?')).toEqual([])
    expect(planned('What are the engineers of the dam to use?')).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(qualifierDropped.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['a bound kept in the key', worked('How many people worked in the mine before the flood?', 'More than 1,200')],
    ['a bound asked for with its number', worked('More than how many people worked in the mine before the flood?', '1,200')],
    ['a bound in other words', worked('How many people worked in the mine before the flood?', 'Over 1,200')],
    ['a bound that goes with its number', worked('What did people do before the flood?', 'Work in the mine')],
    ['“could” as “might”', spoilt('salmon', { stem: 'What did fishermen of Hamre claim the reopening of the mine might destroy?' })],
    [
      'a condition asked as “in case”',
      spoilt('lead', { stem: 'What did a court in Tarn rule must happen in case tests in May find lead in the Skarv river?' }),
    ],
    ['a plan asked as a plan', about('reopening', 'On which date will the mine reopen?', 'April 4, 2031', 'April 4, 2031')],
    ['the month of May', aboutSentence('Tests in May found no trace of lead', [], 'Of what did tests in May find no trace?', 'Lead')],
    ['“not only”', aboutSentence('The flood ruined not only the school', [], 'What did the flood ruin?', 'The school')],
  ])('passes %s', (_, item) => {
    expect(qualifierDropped.check(item)).toEqual([])
  })

  test.each([
    ['“more than” lost', worked('How many people worked in the mine before the flood?', '1,200'), /at least/],
    ['another bound asked for', worked('Fewer than how many people worked in the mine before the flood?', '1,200'), /at least.*exactly/],
    ['a bound turned round', worked('How many people worked in the mine before the flood?', 'Fewer than 1,200'), /at least.*at most/],
    ['a bound put on an exact number', spoilt('hire', { key: [{ text: 'More than 800', quote: '800 people' }] }), /exactly.*at least/],
    [
      '“could” lost',
      spoilt('salmon', { stem: 'What did fishermen of Hamre claim the reopening of the mine destroys?' }),
      /“could” is missing/,
    ],
    [
      '“if” lost',
      spoilt('lead', { stem: 'What did a court in Tarn rule will happen to the mine?', key: sound('lead').key }),
      /“if” is missing/,
    ],
    ['“no” lost', spoilt('waste-speaker', { stem: 'Who said that waste must reach the Skarv river again?' }), /“no” is missing/],
    ['a plan asked as done', about('reopening', 'On which date did the mine reopen?', 'April 4, 2031', 'April 4, 2031'), /is a plan/],
    [
      'an adjunct that carried the truth',
      aboutSentence(
        'The council passed the budget without amendments',
        ['without amendments'],
        'What did the council do with the budget?',
        'It passed it',
      ),
      /without amendments/,
    ],
    [
      'a denial in the key’s own span',
      aboutSentence('Ostland never signed the treaty', [], 'Which treaty did Ostland sign?', 'The treaty'),
      /is a denial/,
    ],
    [
      'a hedge in the key’s own span',
      aboutSentence('The dam probably burst at night', [], 'When did the dam burst?', 'At night'),
      /“probably”/,
    ],
    [
      'a denied statement asked as if it were so',
      aboutSentence('The mine has no second shaft', [], 'What does the mine have?', 'A second shaft'),
      /denies/,
    ],
    // A site's own visitors asked as the whole market, poll figures asked as support.
    [
      'the part that was measured',
      aboutSentence('Half of the paper’s own readers use trains', ['paper’s own readers'], 'How many people use trains?', 'Half'),
      /paper’s own readers/,
    ],
    ['“allegedly” lost', aboutSentence('Allegedly, the owner hid the letter', [], 'What did the owner hide?', 'The letter'), /“allegedly”/],
    [
      'a forecast asked as an event',
      aboutSentence('The company expects to sell the copper', [], 'What did the company sell?', 'The copper', 'planned'),
      /is a plan/,
    ],
    [
      'a condition that the sheet marks and the question forgets',
      aboutSentence('Prices rise when the mine closes', [], 'What do prices do?', 'They rise', 'conditional'),
      /condition/,
    ],
  ])('refuses %s', (_, item, message) => {
    expect(qualifierDropped.check(item).join()).toMatch(message)
  })

  test('refuses a poll’s figure that is asked as a country’s, and passes it as the poll’s', () => {
    const quotes = [{ exact: 'A recent poll found that 40 per cent want trains' }]
    const asking = (stem: string) =>
      withFacts(about('bridge', stem, '40 per cent', '40 per cent'), (fact) => ({ ...fact, statement: 'Some want trains.', quotes }))
    expect(qualifierDropped.check(asking('How many people want trains?')).join()).toMatch(/poll/)
    expect(qualifierDropped.check(asking('How many people want trains, according to a recent poll?'))).toEqual([])
  })
})
