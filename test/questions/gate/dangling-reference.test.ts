import { describe, expect, test } from 'vitest'
import { danglingReference } from '../../../questions/gate/dangling-reference.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const faultsOf = (stem: string) => danglingReference.check(spoilt('blame', { stem }))

describe('dangling-reference', () => {
  test('passes days that the heading’s month places: strict readers print them', () => {
    expect(danglingReference.check(spoilt('piles', { stem: 'With what did engineers strengthen the dam over the past 30 days?' }))).toEqual(
      [],
    )
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(danglingReference.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['a pronoun after its name', 'What did Norland say its engineers would build in Hamre?'],
    ['a pronoun whose name stands in the clause before', 'After Norland closed the mine, what did it build?'],
    ['a pronoun just before its name', 'After his visit to Hamre, what did Per Aune tell the court in Tarn?'],
    ['a pronoun for the one who is asked for', 'Who said that he would close the Skarvik mine?'],
    ['“it” that stands for nothing', 'What does it mean to “ring out” a shift at the Skarvik mine?'],
    ['“which of these”', 'Which of these did Norland promise the village?'],
    ['a quotation with pronouns', 'Who said of the mine, “We will not let them close this again”?'],
    ['“both” with its two names', 'What did both Norland and Ostland do in March 2029?'],
    ['“both” after two names', 'What did Norland and Ostland say both countries would publish?'],
    ['“the two” that are named behind', 'Who chairs the two commissions of Norland and Ostland?'],
    ['“which other” beside “besides”', 'Besides Sudland, which other country buys copper from Norland?'],
    ['a weekday with its date', 'What did Norland announce on Monday, March 10, 2031?'],
    ['the name US', 'What did the US ask Norland to publish?'],
  ])('passes %s', (_, stem) => {
    expect(faultsOf(stem)).toEqual([])
  })

  test.each([
    ['a pronoun as its subject', 'What did it blame for the burst dam?', /“it”/],
    ['a pronoun for two names', 'On which issues do they have divergent views?', /“they”/],
    ['a possessive without its owner', 'Where was his centre opened in Norland?', /“his”/],
    ['a source that is a pronoun', 'According to her, what did Norland promise the village?', /“her”/],
    ['“this”', 'Which country welcomed this reopening of the mine?', /“this”/],
    ['“those” on their own', 'What did those promise the village of Hamre?', /“those”/],
    ['“the latter”', 'What did the latter promise the village of Hamre?', /“the latter”/],
    ['“both cities”', 'Which road joins both cities?', /“both cities”/],
    ['“the two sides”', 'What did the two sides agree to do?', /“the two sides”/],
    ['“the passage”', 'Which village does the passage mention first?', /“the passage”/],
    ['“which other” without the first', 'Which other country buys copper from Norland?', /“which other”/i],
    ['a bare weekday', 'What did Norland announce on Monday?', /“Monday”/],
    ['“last year”', 'Which mine did Norland close last year?', /“last year”/],
    ['the reader', 'What should you know about the Skarvik mine?', /“you”/],
  ])('refuses %s', (_, stem, message) => {
    expect(faultsOf(stem).join(' ')).toMatch(message)
  })
})
