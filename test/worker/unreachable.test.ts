// When a shard cannot be reached: readers are scored all the same, nothing pretends to be stored, and sending again puts it right.
import { parse } from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { resultSchema, verdictSchema } from '../../questions/contract/verdict.ts'
import { durableAttempts, UNREACHABLE } from '../../worker/attempts/attempts.ts'
import { newAnswer } from '../../worker/attempts/new-answer.ts'
import type { Bindings } from '../../worker/bindings.ts'
import { A, ALL_RIGHT, bindings, makeClient, makeQuiz, put, SINGLE } from './fixture.ts'

type Namespace = Bindings['ATTEMPTS']

const quiz = makeQuiz('unreachable')

/** A namespace whose shards do this on every call. */
const shardsThat = (call: () => Promise<never>) =>
  ({ getByName: () => ({ record: call, read: call, forget: call }) }) as unknown as Namespace

const failing = shardsThat(() => Promise.reject(new Error('Network connection lost.')))
const silent = shardsThat(() => new Promise(() => {}))

const fetch = makeClient([quiz])
const cutOff = makeClient([quiz], { ATTEMPTS: failing })
const path = (attempt: string) => `/v1/quizzes/unreachable/attempts/${attempt}`

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

test('an answer is scored with recorded: false; sent again later it is recorded', async () => {
  const attempt = crypto.randomUUID()
  const answer = `${path(attempt)}/answers/${SINGLE}`
  const unrecorded = await cutOff(answer, put({ choices: [A] }))
  expect(unrecorded.status).toBe(200)
  const verdict = parse(verdictSchema, await unrecorded.json())
  expect(verdict).toMatchObject({ outcome: 'right', points: 1, correct: [A], readers: null, recorded: false })

  const recorded = await fetch(answer, put({ choices: [A] }))
  expect(recorded.status).toBe(201)
  expect(parse(verdictSchema, await recorded.json())).toEqual({ ...verdict, recorded: true })
})

test('a whole attempt is scored with every verdict unrecorded', async () => {
  const response = await cutOff(path(crypto.randomUUID()), put({ answers: ALL_RIGHT }))
  expect(response.status).toBe(200)
  const result = parse(resultSchema, await response.json())
  expect(result).toMatchObject({ points: 3, complete: true })
  expect(result.verdicts.map(({ recorded }) => recorded)).toEqual([false, false, false])
})

test('what is wrong with an answer is still told', async () => {
  expect((await cutOff(`${path(crypto.randomUUID())}/answers/${SINGLE}`, put({ choices: [] }))).status).toBe(400)
  expect((await cutOff(`${path(crypto.randomUUID())}/answers/q_zzzzzzzzzz`, put({ choices: [A] }))).status).toBe(404)
})

test.each(['GET', 'DELETE'])('%s of an attempt is a 503 that says when to come back', async (method) => {
  const response = await cutOff(path(crypto.randomUUID()), { method })
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toBe('5')
  expect(parse(problemSchema, await response.json()).type).toBe('/problems/unavailable')
})

test('the quiz is sent as ever', async () => {
  expect((await cutOff('/v1/quizzes/unreachable')).status).toBe(200)
})

describe('the wait for a shard', () => {
  const scored = newAnswer(quiz, SINGLE, [A])
  if (typeof scored === 'string' || 'misfit' in scored) throw new Error('The fixture does not fit.')

  test('that never answers ends', async () => {
    const attempts = durableAttempts(silent, 1)
    expect(await attempts.record(quiz, crypto.randomUUID(), [scored])).toBe(UNREACHABLE)
    expect(await attempts.read(quiz, crypto.randomUUID())).toBe(UNREACHABLE)
    expect(await attempts.forget(quiz, crypto.randomUUID())).toBe(UNREACHABLE)
  })

  /** The first call fails with these members on its error; later calls reach the real shard. */
  const failingOnce = (members: object) => {
    let calls = 0
    const getByName: Namespace['getByName'] = (name) => {
      calls += 1
      return calls === 1 ? failingWith(members).getByName(name) : bindings.ATTEMPTS.getByName(name)
    }
    return { getByName } as Namespace
  }
  const failingWith = (members: object) => shardsThat(() => Promise.reject(Object.assign(new Error('reset'), members)))

  test('that moves is one of two tries', async () => {
    const attempts = durableAttempts(failingOnce({ retryable: true }))
    expect(await attempts.record(quiz, crypto.randomUUID(), [scored])).toMatchObject({ outcome: 'stored' })
  })

  test.each([{ retryable: true, overloaded: true }, { retryable: false }, {}])('that fails with %o is not tried again', async (members) => {
    expect(await durableAttempts(failingOnce(members)).read(quiz, crypto.randomUUID())).toBe(UNREACHABLE)
  })
})
