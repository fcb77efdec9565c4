// The limit on writes: whom it counts, what it refuses, and that it stands in nobody's way when it fails.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { A, bindings, makeClient, makeQuiz, put, SINGLE } from './fixture.ts'

const quiz = makeQuiz('limit')
const ATTEMPT = `/v1/quizzes/limit/attempts/${crypto.randomUUID()}`
const ANSWER = `${ATTEMPT}/answers/${SINGLE}`

describe('the limit on writes', () => {
  const spent: RateLimit = { limit: async () => ({ success: false }) }

  test.each([
    ['an answer', ANSWER, 'PUT'],
    ['a whole attempt', ATTEMPT, 'PUT'],
    ['forgetting', ATTEMPT, 'DELETE'],
  ])('once spent refuses %s with 429 and says when to come back', async (_, path, method) => {
    const response = await makeClient([quiz], { ANSWER_LIMIT: spent })(path, { method })
    expect(response.headers.get('Retry-After')).toBe('60')
    expect(parse(problemSchema, await response.json())).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    expect(response.status).toBe(429)
  })

  test('lets everybody read', async () => {
    const limited = makeClient([quiz], { ANSWER_LIMIT: spent })
    for (const path of ['/v1/quizzes', '/v1/quizzes/limit', ATTEMPT]) expect((await limited(path)).status).toBe(200)
  })

  test('counts by the address that the platform saw, and by the /64 of an IPv6 address, whatever attempt is named', async () => {
    const keys: string[] = []
    const counting: RateLimit = {
      limit: async ({ key }) => {
        keys.push(key)
        return { success: true }
      },
    }
    const counted = makeClient([quiz], { ANSWER_LIMIT: counting })
    for (const address of ['192.0.2.1', '192.0.2.1', '2001:db8::1', '2001:db8::2']) {
      const path = `/v1/quizzes/limit/attempts/${crypto.randomUUID()}`
      await counted(path, { method: 'DELETE', headers: { 'CF-Connecting-IP': address } })
    }
    expect(new Set(keys).size).toBe(2)
  })

  test('lets readers through when the counter itself fails', async () => {
    const failing: RateLimit = { limit: () => Promise.reject(new Error('no counter')) }
    const response = await makeClient([quiz], { ANSWER_LIMIT: failing })(
      `/v1/quizzes/limit/attempts/${crypto.randomUUID()}/answers/${SINGLE}`,
      put({ choices: [A] }),
    )
    expect(response.status).toBe(201)
  })

  test('is 600 writes a minute, as wrangler.toml has it', async () => {
    const real = makeClient([quiz], { ANSWER_LIMIT: bindings.ANSWER_LIMIT })
    const write = async () => (await real('/v1/quizzes/limit/attempts/x', { method: 'DELETE' })).status
    const statuses = await Promise.all(Array.from({ length: 1201 }, write)) // one more than two minutes' worth: a minute may end meanwhile
    expect(statuses.filter((status) => status !== 429).length).toBeGreaterThanOrEqual(600)
    expect(statuses).toContain(429)
  })
})
