import { describe, expect, test } from 'vitest'
import { fitting } from '../../../questions/cli/schema-faults.ts'
import { factSheetSchema } from '../../../questions/facts/sheet.ts'
import { candidatesSchema } from '../../../questions/families/candidate.ts'

const faultsOf = (schema: typeof factSheetSchema | typeof candidatesSchema, value: unknown) => {
  const read = fitting(schema, JSON.stringify(value, null, 1))
  return 'faults' in read ? read.faults.map(({ sentence }) => sentence) : []
}

const sheetOf = (fact: object) => ({ entities: [], facts: [fact] })
const question = (members: object) => ({
  heading: 'The ferry',
  questions: [
    {
      id: 'pier',
      family: 'place',
      kind: 'single',
      facts: ['pier'],
      stem: 'Where?',
      key: [{ text: 'a', quote: 'a' }],
      distractors: [],
      writer: { kind: 'person', name: 'Ann' },
      ...members,
    },
  ],
})

describe('what does not fit a schema is told in plain words:', () => {
  test.each([
    [
      'a misspelt choice',
      sheetOf({ kind: 'story' }),
      'facts.0.kind: It is “story”; it is one of “statement”, “list”, “office”, “speech”, “event”.',
    ],
    [
      'a missing choice',
      sheetOf({ id: 'a' }),
      'facts.0.kind (a): “kind” is missing; it is one of “statement”, “list”, “office”, “speech”, “event”.',
    ],
    ['no object', { entities: [], facts: [3] }, 'facts.0: It is 3; it takes members in braces { }.'],
    ['a text in the place of the file', 'x', 'the whole file: It is “x”; it takes members in braces { }.'],
  ])('%s', (_, value, sentence) => {
    expect(faultsOf(factSheetSchema, value)).toContain(sentence)
  })

  test.each([
    ['a member that is missing', { stem: undefined }, 'questions.0.stem (pier): “stem” is missing.'],
    [
      'a member that nobody knows',
      { steam: 'x' },
      'questions.0.steam (pier): There is no member “steam” here: check its spelling, or leave it out.',
    ],
    ['another type', { stem: 3 }, 'questions.0.stem (pier): It is 3; it takes a text in double quotes.'],
    ['an empty text', { stem: '' }, 'questions.0.stem (pier): It is empty.'],
    ['an empty list', { key: [] }, 'questions.0.key (pier): It takes 1 or more.'],
    [
      'an id that is none',
      { id: 'The Pier' },
      'questions.0.id (The Pier): “The Pier” is no id: it takes lower-case words joined by hyphens.',
    ],
    ['a date that is none', { withdrawn: 'today' }, 'questions.0.withdrawn (pier): “today” is no date like 2024-01-22.'],
    ['a number out of bounds', { score: 101 }, 'questions.0.score (pier): It is 101; it is 100 at most.'],
    [
      'a text that is too long to repeat',
      { facts: 'x'.repeat(99) },
      `questions.0.facts (pier): It is “${'x'.repeat(59)}…; it takes a list in brackets [ ].`,
    ],
  ])('%s', (_, members, sentence) => {
    expect(faultsOf(candidatesSchema, question(members))).toEqual([sentence])
  })

  test('what fits has no faults', () => {
    expect(faultsOf(candidatesSchema, question({}))).toEqual([])
  })
})
