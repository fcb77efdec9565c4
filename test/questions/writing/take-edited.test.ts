// The editor decides on what it was given, and on nothing else.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { takeEdited } from '../../../questions/writing/take-edited.ts'
import { takeWritten } from '../../../questions/writing/take-written.ts'
import { begun, type Working } from '../../../questions/writing/working.ts'

const article = readArticle(
  'mine',
  '---\ntitle: Mine\n---\n\nInspectors found arsenic in the river at Brenn. The town of Lund asked for a filter. The pit will become a reservoir.',
)
const writer = { kind: 'model', name: 'writer' } as const
const editor = { kind: 'model', name: 'editor' } as const

const question = (id: string, stem: string) => ({
  id,
  family: 'action',
  kind: 'single',
  facts: ['f2'],
  stem,
  key: [{ text: 'A filter', quote: 'a filter' }],
  distractors: [{ text: 'A reservoir', proof: { by: 'elsewhere', fact: 'f3', quote: 'a reservoir' } }],
})

const written = {
  facts: [
    {
      id: 'f2',
      statement: 'The town of Lund asked for a filter.',
      quotes: ['The town of Lund asked for a filter'],
      certainty: 'asserted',
      worth: 2,
    },
    {
      id: 'f3',
      statement: 'The pit will become a reservoir.',
      quotes: ['The pit will become a reservoir'],
      certainty: 'asserted',
      worth: 2,
    },
  ],
  questions: [question('q1', 'What did the town of Lund ask for?'), question('q2', 'What was it that Lund asked for?')],
}

const start: Working = takeWritten(written, begun({ article, heading: 'Brenn', entities: [] }), writer, '')
const edited = (questions: readonly object[], open = ['q1', 'q2']) => takeEdited({ questions }, start, open, editor, '')
const found = (working: Working, id: string) => working.candidates.find((candidate) => candidate.id === id)

describe('takeEdited', () => {
  it('scores what is printed and keeps its words', () => {
    expect(found(edited([{ id: 'q1', decision: 'print', score: 80 }]), 'q1')).toEqual({ ...found(start, 'q1'), score: 80 })
  })

  it('keeps what is dropped on record, with the reason', () => {
    expect(found(edited([{ id: 'q2', decision: 'drop', why: 'It asks the same again.' }]), 'q2')?.dropped).toBe('It asks the same again.')
  })

  it('takes a mended wording and says whose hand it was', () => {
    const mended = { ...question('q1', 'What did Lund ask for?'), decision: 'fix', score: 90 }
    expect(found(edited([mended]), 'q1')).toMatchObject({ stem: 'What did Lund ask for?', writer, editor, score: 90 })
  })

  it('takes a question of the editor’s own', () => {
    const own = { ...question('e1', 'Which of these did Lund ask for?'), decision: 'fix', score: 70 }
    expect(found(edited([own]), 'e1')).toMatchObject({ writer: editor, score: 70 })
  })

  it.each([
    ['a question that stands and was not to be decided on', [{ id: 'q1', decision: 'drop', why: 'no' }], ['q2']],
    ['a mending that is not given', [{ id: 'q1', decision: 'fix', score: 90 }], ['q1']],
    ['a question of its own without a stem', [{ id: 'e9', decision: 'print', score: 90 }], ['q1']],
    ['a mending that cites no fact of the sheet', [{ ...question('q1', 'What?'), facts: ['f99'], decision: 'fix' }], ['q1']],
  ])('leaves all as it was for %s', (_, questions, open) => {
    const working = edited(questions, open)
    expect(working.candidates).toEqual(start.candidates)
    expect(working.unusable).toHaveLength(1)
  })

  it('takes the first of two decisions on one question', () => {
    const working = edited([
      { id: 'q1', decision: 'print', score: 60 },
      { id: 'q1', decision: 'drop', why: 'no' },
    ])
    expect(found(working, 'q1')).toMatchObject({ score: 60 })
    expect(found(working, 'q1')).not.toHaveProperty('dropped')
  })

  it('does not let a new fact change one that is cited', () => {
    const working = takeEdited(
      {
        facts: [
          { id: 'f2', statement: 'Inspectors found arsenic.', quotes: ['Inspectors found arsenic'], certainty: 'asserted', worth: 1 },
        ],
      },
      start,
      [],
      editor,
      '',
    )
    expect(working.facts).toEqual(start.facts)
  })
})
