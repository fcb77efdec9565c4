import { describe, expect, test } from 'vitest'
import { clumsyStem } from '../../../questions/gate/clumsy-stem.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const faultsOf = (stem: string) => clumsyStem.check(spoilt('blame', { stem }))

describe('clumsy-stem', () => {
  test('refuses a question for a name', () => {
    expect(faultsOf('Besides Sudland, which name had a large share of the copper?').join()).toMatch(/which person, company or place/)
  })

  test.each([
    'For which share of Norland’s copper did the Skarvik mine account in 2029?',
    'What share of Norland’s copper did the Skarvik mine account for in 2029?',
    'In the match between Hamre and Tarn, with what score did the first half end?',
  ])('passes “%s”', (stem) => {
    expect(clumsyStem.check(spoilt('blame', { stem }))).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('passes “%s”', (_, candidate) => {
    expect(clumsyStem.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    ['a preposition before “which”', 'In which village did the burst dam flood a school?'],
    ['a source before a preposition', 'According to the union, with what had the owner filled the tunnel?'],
    ['a clause before “whom”', 'At the hearing of May 2030, with whom did the owner agree on repairs?'],
    ['a comparison that keeps its order', 'Rain did more damage to the dam than what, according to engineers?'],
    ['“the role of which”', 'On the role of which two states do Norland and Ostland disagree?'],
    ['one speaker who is the object of another', 'How did the owner describe engineer Ola Berg to the court, according to Berg himself?'],
    ['the present perfect since a date', 'What has the owner published every day since April 2031?'],
    ['“besides” before the question', 'Besides a school, what has the owner agreed to pay for in Hamre?'],
  ])('passes %s', (_, stem) => {
    expect(faultsOf(stem)).toEqual([])
  })

  test.each([
    [
      'asked “after doing what”',
      'In the final between Norland and Ostland, after doing what did the umpire award a corner?',
      /preposition or clause/,
    ],
    ['asked “after what”', 'After what was the Skarvik mine closed by Norland?', /preposition or clause/],
    ['asked “than what”', 'According to engineers, than what did heavy rain do more damage to the dam?', /preposition or clause/],
    ['asked “with what result”', 'With what result did the court hear Borealis Metals?', /preposition or clause/],
    ['asked “despite what”', 'Despite what did Norland reopen the Skarvik mine?', /preposition or clause/],
    ['asked “the effects of what”', 'The effects of what did the commission of engineers examine?', /preposition or clause/],
    ['asked “asking … to do what”', 'Asking the government to do what has the union written a letter?', /preposition or clause/],
    ['with a clause before a preposition', 'In the Hamre flood, with what did the river fill the tunnel?', /clause before a question/],
    [
      'that packs a riddle before its question',
      'By the end of the day on which the mine’s owner reopened its gate at 15:11, what was its state?',
      /after more than 13 words/,
    ],
    ['with its source twice', 'Which reason does Marta Lund give for the flood, as described by Marta Lund?', /source twice/],
    ['with two sources', 'According to the union, what burst in 2029, according to engineers?', /source twice/],
    ['whose source says it again', 'According to Marta Lund, what did Lund say the government had promised?', /source twice/],
    ['with what was “said about what”', 'What does the owner say about what the tests show?', /source twice/],
    ['in the present perfect with a past date', 'In the flood of 2029, which villages has the river destroyed?', /past date/],
    ['in the present with a past date', 'In March 2029, where does the river leave its bed?', /past date/],
    ['in the present at a past festival', 'At the 2029 Hamre fair, what is the prize for the best salmon?', /past date/],
    ['with two question words in a row', 'What had what began as a leak in the dam grown into?', /stacks/],
    ['with a phrase hung on its question word', 'What by Borealis Metals prompted the strike at the Skarvik mine?', /stacks/],
    ['with a stranded preposition before another', 'What were the people of Hamre in need of in March 2029?', /stranded/],
    ['that ends in the preposition of a passive', 'Whom was the money for the dam lent by?', /passive/],
    ['about the article’s wording', 'How does the article describe the new dam?', /how the article words it/],
    ['that asks for “a name”', 'Who does the article name as the owner of the mine?', /how the article words it/],
    ['that says nothing of what is asked', 'In the match between Norland and Ostland, what did Norland have?', /nothing of what is asked/],
    ['that asks what “is needed”', 'According to the minister, what is needed?', /nothing of what is asked/],
  ])('refuses a stem %s', (_, stem, message) => {
    expect(faultsOf(stem).join(' ')).toMatch(message)
  })
})
