import { describe, expect, test } from 'vitest'
import { malformedStem } from '../../../questions/gate/malformed-stem.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const faultsOf = (stem: string) => malformedStem.check(spoilt('blame', { stem }))

describe('malformed-stem', () => {
  test('passes a stem that asks why something is not so', () => {
    expect(faultsOf('How does the owner explain why the mine did not close?')).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(malformedStem.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['a quotation of more than one sentence', 'Who said of the dam, “It leaks. We knew”, before the flood?'],
    ['a question inside a quotation', 'Who asked “Why now?” when the mine was closed?'],
    ['an abbreviated title', 'What did Dr. Marta Lund call the reopening of the mine?'],
    ['what somebody did not do, in a clause of its own', 'What did Marta Lund say nobody had asked the village?'],
    ['a number at the beginning', '800 people will work in which mine of Norland?'],
  ])('passes %s', (_, stem) => {
    expect(faultsOf(stem)).toEqual([])
  })

  test.each([
    ['without a question mark', 'What did Borealis Metals blame for the burst dam', /question mark/],
    ['without a capital letter', 'what did Borealis Metals blame for the burst dam?', /capital/],
    ['without a question word', 'Did Borealis Metals blame an earthquake for the burst dam?', /question word/],
    ['that asks twice', 'Who runs the mine in Skarvik? And who closed it?', /twice/],
    ['that asks two things', 'Who closed the mine, and when did the court allow repairs?', /two things/],
    ['with the quotation’s own mark before the question mark', 'Who said: “This dam will hold for a hundred years.”?', /two marks/],
    ['with a quotation that is not closed', 'Who called the mine “the backbone of the north?', /not closed/],
    ['with a bracket that is not closed', 'Who runs the Skarvik (copper mine in Norland?', /not closed/],
    ['with a space before the question mark', 'What burst in Hamre on March 2 ?', /stray/],
    ['with two spaces', 'What  burst in Hamre on March 2?', /spaces/],
    ['of two sentences', 'The dam burst in 2029. What had filled the tunnel?', /one sentence/],
    ['of three words', 'What was blamed?', /shorter/],
    [
      'longer than a breath',
      'What did the union of miners that represents the people who work in the mine near the village of Hamre in the north of Norland blame for the burst?',
      /longer/,
    ],
    ['with a word twice in a row', 'What did the the union blame for the burst dam?', /same words twice/],
    [
      'with a clause twice',
      'In the flood of Hamre, what happened to the two bridges what happened to the two bridges?',
      /same words twice/,
    ],
    ['that asks what is not so', 'Which of these is not a demand of the union?', /negative/],
    ['that asks what somebody does not do', 'Which of these did the union of the miners not mention?', /negative/],
    ['with a contracted negation', 'Which country didn’t welcome the reopening of the mine?', /negative/],
    ['with two auxiliaries in a row', 'When did was the Skarvik mine closed by Norland?', /does not fit/],
    ['with a list’s “including” where its subject is missing', 'In which year did including Natasha leave Norland?', /does not fit/],
  ])('refuses a stem %s', (_, stem, message) => {
    expect(faultsOf(stem).join(' ')).toMatch(message)
  })
})
