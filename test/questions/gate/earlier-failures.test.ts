// Ways in which questions failed before strict editors, each on an invented sentence of the same shape.
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../questions/article/article.ts'
import type { Candidate } from '../../../questions/families/candidate.ts'
import type { RefusalCode } from '../../../questions/gate/codes.ts'
import { refusals } from '../../../questions/gate/index.ts'
import type { Item } from '../../../questions/gate/rule.ts'
import { article, sheet, spoilt, withFacts } from './story.ts'

const silence = { by: 'silence' } as const
const choosing = (key: string, quote: string, ...wrong: string[]): Partial<Candidate> => ({
  key: [{ text: key, quote }],
  distractors: wrong.map((text) => ({ text, proof: silence })),
})

function adding(sentence: string): Article {
  const text = `${article.text}\n\n${sentence}`
  const span = { start: text.length - sentence.length, end: text.length }
  return { ...article, text, sentences: [...article.sentences, { ...span, paragraph: article.paragraphs.length }] }
}

const lundIsAlso = {
  ...sheet,
  entities: sheet.entities.map((each) => (each.id === 'lund' ? { ...each, aliases: ['the head of the fishers'] } : each)),
}
const kept = (item: Item, ...keep: string[]) => withFacts(item, (fact) => ({ ...fact, keep }))

const failures: readonly (readonly [failure: string, item: Item, code: RefusalCode])[] = [
  [
    'two names of one person as two choices',
    spoilt('waste-speaker', choosing('Per Aune', 'Per Aune', 'Marta Lund', 'The head of the fishers'), { sheet: lundIsAlso }),
    'choices-equivalent',
  ],
  [
    'a copy of the key with “or thereabouts”',
    spoilt('piles', choosing('Steel piles', 'steel piles', 'Steel piles (or thereabouts)', 'Concrete')),
    'choices-equivalent',
  ],
  [
    'a wrong choice declared right',
    spoilt('blame', choosing('An earthquake', 'cracks in the wall of the dam', 'Cracks in the wall', 'Heavy rain')),
    'answer-not-in-evidence',
  ],
  [
    'a title on one choice and not on the others',
    spoilt('finance-minister', choosing('Minister Liv Dahlen', 'Finance Minister Liv Dahlen', 'Per Aune', 'Ingrid Solheim')),
    'choices-uneven',
  ],
  [
    '“more than” lost',
    spoilt('hire', {
      facts: ['worked-before'],
      stem: 'How many people worked in the mine before the flood?',
      ...choosing('1,200', 'More than 1,200 people', '900', '1,500'),
    }),
    'qualifier-dropped',
  ],
  [
    'a lower bound beside a higher one',
    spoilt('hire', {
      facts: ['worked-before'],
      stem: 'How many people worked in the mine before the flood?',
      ...choosing('More than 1,200', 'More than 1,200 people', 'More than 600', 'More than 900'),
    }),
    'choices-equivalent',
  ],
  ['an adjunct dropped that carried the truth', kept(spoilt('piles', {}), 'since'), 'qualifier-dropped'],
  [
    'attribution put on another speaker',
    spoilt('mud', { stem: 'According to the Miners’ Union of Norland, what had caused the tunnel to fill with mud?' }),
    'claim-unattributed',
  ],
  ['a claim turned into a fact', spoilt('salmon', { stem: 'What could the reopening of the mine destroy?' }), 'claim-unattributed'],
  [
    'the narrator’s judgement as a fact',
    spoilt('bridge', { stem: 'From which excellent bridge does Borealis Metals measure the Skarv river?' }),
    'claim-unattributed',
  ],
  ['“his centre”', spoilt('bridge', { stem: 'From where in his centre is the water of the Skarv river measured?' }), 'dangling-reference'],
  ['“the invitation” of nobody', spoilt('recall', { stem: 'What did Ostland do after the invitation?' }), 'setting-missing'],
  [
    'a person without office',
    spoilt('withstand', { stem: 'According to Ingrid Solheim, what would the new dam withstand?' }),
    'setting-missing',
  ],
  [
    'respondents of a poll that nobody named',
    spoilt('bridge', { stem: 'From where did the respondents measure the water of the Skarv river?' }),
    'setting-missing',
  ],
  ['“after doing what”', spoilt('recall', { stem: 'After doing what did Ostland recall its observers?' }), 'clumsy-stem'],
  ['“with what result”', spoilt('lead', { stem: 'With what result did a court in Tarn rule on lead in the Skarv river?' }), 'clumsy-stem'],
  [
    'a riddle before the question',
    spoilt('recall', {
      stem: 'By the end of the day on which the reopening of the Skarvik mine in Norland was announced, what had Ostland recalled?',
    }),
    'clumsy-stem',
  ],
  [
    'a garbled sentence repaired in silence',
    spoilt('piles', { stem: 'According to witnesses, with what have engineers strengthened the dam?' }),
    'wording-unsupported',
  ],
  [
    '“on Friday” turned into a month',
    spoilt('piles', { stem: 'With what did engineers strengthen the dam in May 2030?' }),
    'wording-unsupported',
  ],
  [
    'two sources of one article that disagree',
    spoilt('hire', {}, { article: adding('A newspaper wrote that Borealis Metals said it would hire 600 people by December 31, 2031.') }),
    'supported-elsewhere',
  ],
  [
    'two right choices',
    spoilt('refused', choosing('Lengthen holidays', 'lengthen holidays', 'Raise wages', 'Pay for a school')),
    'not-one-key',
  ],
  [
    'a poll’s figure as a country’s',
    withFacts(
      spoilt('hire', {
        stem: 'How many people want the mine closed?',
        ...choosing('40 per cent', '40 per cent', '20 per cent', '60 per cent'),
      }),
      (fact) => ({ ...fact, quotes: [{ exact: 'A poll found that 40 per cent want the mine closed' }] }),
    ),
    'qualifier-dropped',
  ],
  [
    'an invented slogan in quotation marks',
    spoilt('piles', choosing('Steel piles', 'steel piles', '“Never again”', 'Concrete')),
    'evidence-not-verbatim',
  ],
  [
    'the dead as a number',
    spoilt('hire', {
      facts: ['miners-killed'],
      stem: 'How many miners were killed when the dam burst?',
      ...choosing('Two', 'Two miners', 'Three', 'Four'),
    }),
    'sensitive',
  ],
  ['a heading that gives the answer', spoilt('piles', {}, { heading: 'Steel secures the dam at Skarvik, March 2031' }), 'stem-gives-away'],
]

describe('what strict editors refused before', () => {
  test.each(failures)('%s', (_, item, code) => {
    expect(refusals(item).map((refusal) => refusal.code)).toContain(code)
  })
})
