// One answer over HTTP: scored, stored as the first to its question, and the same ever after.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { verdictSchema } from '../../questions/contract/verdict.ts'
import { A, B, C, D, GONE, MULTIPLE, makeClient, makeQuiz, ORDER, put, SINGLE, WITHDRAWN } from './fixture.ts'

const fetch = makeClient([makeQuiz('answer')])

const answer = (question: string, choices: readonly string[], attempt: string = crypto.randomUUID()) =>
  fetch(`/v1/quizzes/answer/attempts/${attempt}/answers/${question}`, put({ choices }))

describe('a first answer', () => {
  test.each([
    ['the right choice', SINGLE, [A], { outcome: 'right', points: 1, correct: [A] }],
    ['a wrong choice', SINGLE, [B], { outcome: 'wrong', points: 0, correct: [A] }],
    ['one of two right choices', MULTIPLE, [B], { outcome: 'partly', points: 0.5, correct: [A, B] }],
    ['everything ticked', MULTIPLE, [A, B, C, D], { outcome: 'wrong', points: 0, correct: [A, B] }],
    ['the right sequence', ORDER, [A, B, C, D], { outcome: 'right', points: 1, correct: [A, B, C, D] }],
    ['two neighbours swapped', ORDER, [B, A, C, D], { outcome: 'partly', correct: [A, B, C, D] }],
  ])('that is %s is scored and recorded', async (_, question, choices, expected) => {
    const response = await answer(question, choices)
    expect(response.status).toBe(201)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const verdict = parse(verdictSchema, await response.json())
    expect(verdict).toMatchObject({ question, chosen: choices, readers: null, recorded: true, ...expected })
    expect(verdict).toMatchObject({ explanation: `Explanation of ${question}.`, evidence: [{ exact: `Evidence of ${question}.` }] })
  })

  test.each([
    ['is still in the quiz', WITHDRAWN],
    ['has left the quiz', GONE],
  ])('to a withdrawn question that %s tells no key', async (_, question) => {
    const response = await answer(question, [A])
    expect(response.status).toBe(201)
    const verdict = parse(verdictSchema, await response.json())
    expect(verdict).toEqual({
      question,
      chosen: [A],
      correct: [],
      outcome: 'withdrawn',
      points: 0,
      explanation: '',
      notes: {},
      evidence: [],
      readers: null,
      recorded: true,
    })
  })
})

describe('the same answer again', () => {
  test('gets the same verdict, byte for byte', async () => {
    const attempt = crypto.randomUUID()
    const first = await answer(SINGLE, [A], attempt)
    const again = await answer(SINGLE, [A], attempt)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.text()).toBe(await first.text())
  })

  test('may tick its choices in another order', async () => {
    const attempt = crypto.randomUUID()
    const first = await answer(MULTIPLE, [A, C], attempt)
    const again = await answer(MULTIPLE, [C, A], attempt)
    expect(again.status).toBe(200)
    expect(await again.text()).toBe(await first.text())
  })
})

describe('a different answer', () => {
  test.each([
    ['another choice', SINGLE, [B], [A]],
    ['one tick more', MULTIPLE, [A], [A, B]],
    ['another sequence', ORDER, [A, B, D, C], [A, B, C, D]],
  ])('(%s) is refused with the first verdict, which stands', async (_, question, choices, other) => {
    const attempt = crypto.randomUUID()
    const first = await (await answer(question, choices, attempt)).text()
    const second = await answer(question, other, attempt)
    expect(second.status).toBe(409)
    const problem = parse(problemSchema, await second.json())
    expect(problem).toMatchObject({ type: '/problems/already-answered', status: 409 })
    expect(JSON.stringify(problem.verdict)).toBe(first)
    expect(await (await answer(question, choices, attempt)).text()).toBe(first)
  })

  test('of another reader is a first answer of its own', async () => {
    expect((await answer(SINGLE, [A])).status).toBe(201)
    expect((await answer(SINGLE, [B])).status).toBe(201)
  })

  test('to a quiz of the same questions and another name is a first answer of its own', async () => {
    const both = makeClient([makeQuiz('one'), makeQuiz('other')])
    const attempt = crypto.randomUUID()
    for (const quiz of ['one', 'other']) {
      expect((await both(`/v1/quizzes/${quiz}/attempts/${attempt}/answers/${SINGLE}`, put({ choices: [A] }))).status).toBe(201)
    }
  })
})

describe('what is no answer to the question', () => {
  test.each([
    ['two choices where one is asked', SINGLE, [A, B], 'This question takes exactly one choice.'],
    ['a choice of no question', MULTIPLE, [A, 'c_zzzzzzzzzz'], 'A chosen id is not one of this question’s choices.'],
    ['half a sequence', ORDER, [A, B], 'This question takes all of its choices, in sequence.'],
  ])('(%s) is refused with a reason, and the attempt stays as it was', async (_, question, choices, message) => {
    const attempt = crypto.randomUUID()
    const response = await answer(question, choices, attempt)
    expect(response.status).toBe(422)
    const problem = parse(problemSchema, await response.json())
    expect(problem).toMatchObject({ type: '/problems/invalid-answer', errors: [{ pointer: '/choices', message }] })
    expect(await (await fetch(`/v1/quizzes/answer/attempts/${attempt}`)).json()).toMatchObject({ verdicts: [] })
  })
})

describe('an address that leads nowhere', () => {
  const attempt = crypto.randomUUID()
  test.each([
    ['an unknown quiz', `/v1/quizzes/unknown/attempts/${attempt}/answers/${SINGLE}`, 404],
    ['a question of no quiz', `/v1/quizzes/answer/attempts/${attempt}/answers/q_zzzzzzzzzz`, 404],
    ['a question that is no id', `/v1/quizzes/answer/attempts/${attempt}/answers/__proto__`, 404],
    ['an attempt that is no UUID', `/v1/quizzes/answer/attempts/1/answers/${SINGLE}`, 400],
  ])('(%s) is a problem', async (_, path, status) => {
    const response = await fetch(path, put({ choices: [A] }))
    expect(response.status).toBe(status)
    expect(parse(problemSchema, await response.json()).status).toBe(status)
  })
})
