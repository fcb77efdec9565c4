// A whole attempt over HTTP: all answers at once, the result so far, and forgetting.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { resultSchema } from '../../questions/contract/verdict.ts'
import { A, ALL_RIGHT, B, C, D, GONE, MULTIPLE, makeClient, makeQuiz, ORDER, put, SINGLE, WITHDRAWN } from './fixture.ts'

const fetch = makeClient([makeQuiz('attempt')])

const path = (attempt: string) => `/v1/quizzes/attempt/attempts/${attempt}`
const putAll = (attempt: string, answers: Record<string, readonly string[]>) => fetch(path(attempt), put({ answers }))
const putOne = (attempt: string, question: string, choices: readonly string[]) =>
  fetch(`${path(attempt)}/answers/${question}`, put({ choices }))
const result = async (response: Response | Promise<Response>) => parse(resultSchema, await (await response).json())

describe('all answers at once', () => {
  test('are stored, and make a complete result in the order of the quiz', async () => {
    const attempt = crypto.randomUUID()
    const response = await putAll(attempt, { [ORDER]: [A, B, C, D], [MULTIPLE]: [A], [SINGLE]: [A] })
    expect(response.status).toBe(201)
    const all = await result(response)
    expect(all).toMatchObject({ quiz: 'attempt', attempt, answered: 3, outOf: 3, points: 2.5, complete: true })
    expect(all.verdicts.map(({ question }) => question)).toEqual([SINGLE, MULTIPLE, ORDER])
    expect(await result(fetch(path(attempt)))).toEqual(all)
  })

  test('sent again get the same result, byte for byte', async () => {
    const attempt = crypto.randomUUID()
    const first = await putAll(attempt, ALL_RIGHT)
    const again = await putAll(attempt, ALL_RIGHT)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.text()).toBe(await first.text())
  })

  test('join answers that stood already', async () => {
    const attempt = crypto.randomUUID()
    const verdict = await (await putOne(attempt, SINGLE, [A])).json()
    const response = await putAll(attempt, ALL_RIGHT)
    expect(response.status).toBe(201)
    expect((await result(response)).verdicts[0]).toEqual(verdict)
  })

  test('are refused as a whole where one differs from a first answer, and nothing new is stored', async () => {
    const attempt = crypto.randomUUID()
    await putOne(attempt, SINGLE, [B])
    const response = await putAll(attempt, ALL_RIGHT)
    expect(response.status).toBe(409)
    const problem = parse(problemSchema, await response.json())
    expect(problem.type).toBe('/problems/already-answered')
    expect(problem.result?.verdicts).toMatchObject([{ question: SINGLE, outcome: 'wrong' }])
    expect(await result(fetch(path(attempt)))).toEqual(problem.result)
  })

  test('are refused as a whole where one does not fit its question, by pointer', async () => {
    const attempt = crypto.randomUUID()
    const response = await putAll(attempt, { ...ALL_RIGHT, [SINGLE]: [A, B], q_zzzzzzzzzz: [A] })
    expect(response.status).toBe(422)
    expect(parse(problemSchema, await response.json()).errors).toEqual([
      { pointer: `/answers/${SINGLE}`, message: 'This question takes exactly one choice.' },
      { pointer: '/answers', message: 'This quiz has no such question.' },
    ])
    expect(await result(fetch(path(attempt)))).toMatchObject({ verdicts: [] })
  })
})

test('an attempt’s id in upper case names the same attempt', async () => {
  const attempt = crypto.randomUUID()
  expect((await putOne(attempt.toUpperCase(), SINGLE, [A])).status).toBe(201)
  expect((await putOne(attempt, SINGLE, [A])).status).toBe(200)
  expect(await result(fetch(path(attempt.toUpperCase())))).toMatchObject({ attempt, answered: 1 })
  await fetch(path(attempt.toUpperCase()), { method: 'DELETE' })
  expect(await result(fetch(path(attempt)))).toMatchObject({ answered: 0 })
})

describe('the result', () => {
  test('of an attempt that has answered nothing has no verdicts', async () => {
    const response = await fetch(path(crypto.randomUUID()))
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await result(response)).toMatchObject({ verdicts: [], answered: 0, outOf: 3, points: 0, complete: false, band: null })
  })

  test('so far has answered questions only, and no band', async () => {
    const attempt = crypto.randomUUID()
    await putOne(attempt, MULTIPLE, [A, B])
    const text = await (await fetch(path(attempt))).text()
    expect(parse(resultSchema, JSON.parse(text))).toMatchObject({ answered: 1, points: 1, complete: false, band: null })
    for (const unanswered of [SINGLE, ORDER]) expect(text).not.toContain(unanswered)
  })

  test.each([
    ['every point', ALL_RIGHT, 'Every detail'],
    ['seven tenths', { ...ALL_RIGHT, [MULTIPLE]: [A, C, D], [ORDER]: [A, B, C, D], [SINGLE]: [A] }, 'A fair reading'],
    ['five sixths', { ...ALL_RIGHT, [MULTIPLE]: [A] }, 'A close reading'],
    ['no point', { [SINGLE]: [B], [MULTIPLE]: [C], [ORDER]: [D, C, B, A] }, 'A first look'],
  ])('with %s has its band', async (_, answers, title) => {
    expect(await result(putAll(crypto.randomUUID(), answers))).toMatchObject({ complete: true, band: { title } })
  })

  test('lists withdrawn questions and does not count them', async () => {
    const attempt = crypto.randomUUID()
    await putOne(attempt, WITHDRAWN, [A])
    await putOne(attempt, GONE, [A])
    const soFar = await result(fetch(path(attempt)))
    expect(soFar).toMatchObject({ answered: 0, outOf: 3, verdicts: [{ outcome: 'withdrawn' }, { outcome: 'withdrawn' }] })
  })

  test('takes the key and the points back from a question that is withdrawn after it was answered', async () => {
    const attempt = crypto.randomUUID()
    await putAll(attempt, ALL_RIGHT)
    const corrected = makeClient([{ ...makeQuiz('attempt'), withdrawn: [WITHDRAWN, GONE, SINGLE] }])
    const after = await result(corrected(path(attempt)))
    expect(after).toMatchObject({ answered: 2, outOf: 2, points: 2, complete: true })
    expect(after.verdicts[0]).toMatchObject({ question: SINGLE, chosen: [A], outcome: 'withdrawn', correct: [], evidence: [] })
  })
})

describe('forgetting', () => {
  test('removes every answer of the attempt, and may be asked for again', async () => {
    const attempt = crypto.randomUUID()
    const other = crypto.randomUUID()
    await putAll(attempt, ALL_RIGHT)
    await putAll(other, ALL_RIGHT)
    for (let time = 0; time < 2; time += 1) {
      const response = await fetch(path(attempt), { method: 'DELETE' })
      expect(response.status).toBe(204)
      expect(await response.text()).toBe('')
    }
    expect(await result(fetch(path(attempt)))).toMatchObject({ verdicts: [], answered: 0 })
    expect(await result(fetch(path(other)))).toMatchObject({ answered: 3 })
  })
})

test.each(['GET', 'DELETE'])('%s of an attempt that is no UUID is refused, of an unknown quiz not found', async (method) => {
  expect((await fetch(path('not-a-uuid'), { method })).status).toBe(400)
  expect((await fetch(`/v1/quizzes/unknown/attempts/${crypto.randomUUID()}`, { method })).status).toBe(404)
})
