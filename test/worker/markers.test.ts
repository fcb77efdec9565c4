// The key stays secret until a question is answered: markers planted in it turn up in no answer before, and moving it changes no answer.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asksBeforeAnswering, visible } from './before-answering.ts'
import { A, ALL_RIGHT, MULTIPLE, makeClient, put, SINGLE } from './fixture.ts'
import { type Marked, makeMarkedQuiz, markersOf } from './marked-quiz.ts'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

function clientOf({ quiz }: Marked) {
  return (path: string, init?: RequestInit, changed = {}) => makeClient([quiz], changed)(path, init)
}

const found = (markers: readonly string[], text: string) => markers.filter((marker) => text.includes(marker))

describe('before an answer', () => {
  const marked = makeMarkedQuiz('marked')
  const inside = `zqfailure${crypto.randomUUID().slice(0, 8)}`
  const secrets = [...markersOf(marked), inside]
  const ask = clientOf(marked)

  test('no answer tells anything of the key, whatever is asked', async () => {
    const statuses = new Set<number>()
    for (const { what, path, init, changed } of asksBeforeAnswering('marked', inside)) {
      const response = await ask(path, init, changed)
      statuses.add(response.status)
      expect(found(secrets, await visible(response)), what).toEqual([])
    }
    for (const status of [200, 201, 204, 304, 400, 404, 405, 413, 415, 422, 429, 500, 503]) expect([...statuses]).toContain(status)
  })
})

describe('a key at another place, with other explanations, notes and evidence', () => {
  const one = makeMarkedQuiz('moved')
  const other = makeMarkedQuiz('moved', 1)
  const asks = asksBeforeAnswering('moved', 'inside').filter(({ what }) => what !== 'a withdrawn question') // its second answer is a repeat

  test('is another key', () => {
    expect(one.quiz.questions[0]?.correct).not.toEqual(other.quiz.questions[0]?.correct)
  })

  test('changes no answer to anything, not by a byte', async () => {
    for (const { what, path, init, changed } of asks) {
      const first = await visible(await clientOf(one)(path, init, changed))
      expect(await visible(await clientOf(other)(path, init, changed)), what).toBe(first)
    }
  })
})

describe('after an answer', () => {
  const marked = makeMarkedQuiz('answered')
  const ask = clientOf(marked)
  const told = (question: string) => [...(marked.told.get(question) ?? [])]
  const untold = [...marked.never, ...told(MULTIPLE)]

  test('its verdict tells of that question, and of no other', async () => {
    const attempt = `/v1/quizzes/answered/attempts/${crypto.randomUUID()}`
    const verdict = await visible(await ask(`${attempt}/answers/${SINGLE}`, put({ choices: [A] })))
    expect(found(told(SINGLE), verdict)).toEqual(told(SINGLE))
    expect(found(untold, verdict)).toEqual([])

    const conflict = await visible(await ask(`${attempt}/answers/${SINGLE}`, put({ choices: ['c_bbbbbbbbbb'] })))
    expect(found(told(SINGLE), conflict)).toEqual(told(SINGLE))
    expect(found(untold, conflict)).toEqual([])

    const result = await visible(await ask(attempt))
    expect(found(told(SINGLE), result)).toEqual(told(SINGLE))
    expect(found(untold, result)).toEqual([])
  })

  test('another attempt is told nothing', async () => {
    const mine = `/v1/quizzes/answered/attempts/${crypto.randomUUID()}`
    await ask(`${mine}/answers/${SINGLE}`, put({ choices: [A] }))
    const theirs = await visible(await ask(`/v1/quizzes/answered/attempts/${crypto.randomUUID()}`))
    expect(found(markersOf(marked), theirs)).toEqual([])
  })

  test('a forgotten attempt is told nothing', async () => {
    const attempt = `/v1/quizzes/answered/attempts/${crypto.randomUUID()}`
    await ask(`${attempt}/answers/${SINGLE}`, put({ choices: [A] }))
    await ask(attempt, { method: 'DELETE' })
    expect(found(markersOf(marked), await visible(await ask(attempt)))).toEqual([])
  })

  test('a refused attempt with one more answer is told only what it knew', async () => {
    const attempt = `/v1/quizzes/answered/attempts/${crypto.randomUUID()}`
    await ask(`${attempt}/answers/${SINGLE}`, put({ choices: [A] }))
    const refused = await ask(attempt, put({ answers: { ...ALL_RIGHT, [SINGLE]: ['c_bbbbbbbbbb'] } }))
    expect(refused.status).toBe(409)
    expect(found(untold, await visible(refused))).toEqual([])
  })

  test('who wrote a question, and of which facts, is told to nobody', async () => {
    const all = await visible(await ask(`/v1/quizzes/answered/attempts/${crypto.randomUUID()}`, put({ answers: ALL_RIGHT })))
    expect(found(marked.never, all)).toEqual([])
    expect(found(told(MULTIPLE), all)).toEqual(told(MULTIPLE))
  })
})
