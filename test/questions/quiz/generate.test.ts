import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { candidatesSchema } from '../../../questions/families/candidate.ts'
import { direction } from '../../../questions/quiz/direction.ts'
import { generate } from '../../../questions/quiz/generate.ts'
import { article, sheet } from '../families/item.ts'

const ASKED = {
  id: 'vote-day',
  family: 'agent',
  kind: 'single',
  facts: ['vote'],
  stem: 'Which body of Velm voted on May 2?',
  key: [{ text: 'The council', quote: 'The council' }],
  distractors: [],
  writer: { kind: 'person', name: 'Test' },
}

const made = (...questions: object[]) =>
  generate({ article, sheet, candidates: v.parse(candidatesSchema, { heading: 'The ferry of Velm, spring 2023', questions }) })

const candidates = (questions: readonly { candidate: string }[]) => questions.map(({ candidate }) => candidate)

describe('generating a bank and a quiz', () => {
  test('lets the families write beside what people wrote', () => {
    expect(candidates(made().bank.questions)).toEqual([
      'list-select-backers',
      'list-member-backers',
      'list-member-opponents',
      'order-event-vote',
    ])
  })

  test('keeps out what the gate refuses, and says why', () => {
    const { bank } = made({ ...ASKED, facts: ['nowhere'] })
    expect(candidates(bank.questions)).not.toContain('vote-day')
    expect(bank.refusals).toMatchObject([{ candidate: 'vote-day', code: 'unknown-fact' }])
  })

  test('keeps out a question that was asked in the very same words', () => {
    const order = made().bank.questions.find(({ kind }) => kind === 'order')
    const facts = sheet.facts.filter((fact) => fact.kind === 'event')
    const twin = {
      ...ASKED,
      id: 'twin',
      family: 'order',
      kind: 'order',
      stem: order?.stem,
      facts: facts.map(({ id }) => id),
      key: facts.map(({ line, quotes }) => ({ text: line, quote: quotes[0]?.exact, approved: 'Test' })),
    }
    const { bank } = made(twin)
    expect(bank.refusals).toMatchObject([
      { candidate: order?.candidate, code: 'quiz-repeat', message: 'It asks with the very words of twin.' },
    ])
  })

  test('knows a withdrawn question by its id and asks it no more', () => {
    const { bank, quiz } = made({ ...ASKED, withdrawn: '2023-06-01' })
    expect(quiz.withdrawn).toHaveLength(1)
    expect(candidates([...bank.questions, ...bank.refusals])).not.toContain('vote-day')
  })

  test('gives the quiz a version that is made of its public words and of nothing that readers do not see', () => {
    const versionOf = (heading: string, said: typeof sheet) =>
      generate({ article, sheet: said, candidates: v.parse(candidatesSchema, { heading, questions: [] }) }).quiz.version
    const told = { ...sheet, facts: sheet.facts.map((fact) => ({ ...fact, statement: `${fact.statement} So it was.` })) }
    expect(versionOf('The ferry of Velm', told)).toBe(versionOf('The ferry of Velm', sheet))
    expect(versionOf('The ferry of Velm', sheet)).not.toBe(versionOf('A ferry for Velm', sheet))
  })

  test('says what the quiz should have and the bank cannot give', () => {
    expect(made().unmet).toContain('It has 3 of 8 questions.')
  })
})

describe('the direction of a language', () => {
  test.each([
    ['en', 'ltr'],
    ['ur', 'rtl'],
    ['fa-IR', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['', 'ltr'],
  ])('%s is %s', (language, base) => {
    expect(direction(language)).toBe(base)
  })
})
