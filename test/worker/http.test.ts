// What every address has in common: problems, methods, CORS, and security headers.
import { parse } from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PROBLEMS, type ProblemCode, problemSchema } from '../../questions/contract/problem.ts'
import { makeClient, makeQuiz, put, SINGLE } from './fixture.ts'

const quiz = makeQuiz('http')
const fetch = makeClient([quiz])
const ATTEMPT = `/v1/quizzes/http/attempts/${crypto.randomUUID()}`
const ANSWER = `${ATTEMPT}/answers/${SINGLE}`

afterEach(() => vi.restoreAllMocks())

async function expectProblem(response: Response, code: ProblemCode) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const { status, title } = PROBLEMS[code]
  expect(response.status).toBe(status)
  expect(parse(problemSchema, await response.json())).toMatchObject({ type: `/problems/${code}`, status, title })
}

test.each(['/v1', '/v1/quizzes/', '/v1/quizzes/http/', '/v1/answers', '/v2/quizzes', '//v1/quizzes', '/v1/quizzes/http/attempts'])(
  'answers 404 for %s',
  async (path) => {
    await expectProblem(await fetch(path), 'not-found')
    await expectProblem(await fetch(path, { method: 'POST' }), 'not-found')
  },
)

describe('a method that an address does not take', () => {
  test.each([
    ['/v1/quizzes', ['GET', 'HEAD'], ['POST', 'PUT', 'PATCH', 'DELETE']],
    ['/v1/quizzes/http', ['GET', 'HEAD'], ['POST', 'PUT', 'PATCH', 'DELETE']],
    [ATTEMPT, ['PUT', 'GET', 'HEAD', 'DELETE'], ['POST', 'PATCH']],
    [ANSWER, ['PUT'], ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']],
    ['/healthz', ['GET', 'HEAD'], ['POST', 'PUT', 'DELETE']],
  ])('at %s gets 405 and the ones that it takes', async (path, taken, refused) => {
    for (const method of refused) {
      const response = await fetch(path, { method })
      expect(response.headers.get('Allow')?.split(', ').sort()).toEqual([...taken].sort())
      if (method === 'HEAD') expect(response.status).toBe(405)
      else await expectProblem(response, 'method-not-allowed')
    }
  })
})

describe('CORS', () => {
  test.each(['https://news.example', 'null'])('lets pages of %s read, without credentials', async (origin) => {
    for (const path of ['/v1/quizzes', '/v1/quizzes/http', ATTEMPT, '/v1/unknown']) {
      const response = await fetch(path, { headers: { Origin: origin } })
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
      expect(response.headers.get('Access-Control-Expose-Headers')).toBe('ETag,Link,Retry-After')
      expect(response.headers.get('Set-Cookie')).toBeNull()
    }
  })

  test('lets them write, and remembers that for a day', async () => {
    const response = await fetch(ANSWER, {
      method: 'OPTIONS',
      headers: { Origin: 'https://news.example', 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'content-type' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')?.split(',')).toEqual(expect.arrayContaining(['GET', 'PUT', 'DELETE']))
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
    expect(response.headers.get('Access-Control-Max-Age')).toBe('86400')
  })

  test('lets them read what went wrong', async () => {
    const response = await fetch(ANSWER, { ...put({}), headers: { Origin: 'https://news.example', 'Content-Type': 'application/json' } })
    expect(response.status).toBe(400)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})

test.each(['/v1/quizzes', '/v1/quizzes/http', ATTEMPT, '/healthz', '/unknown'])(
  '%s runs nothing, sits in no frame and is never sniffed',
  async (path) => {
    const { headers } = await fetch(path)
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('X-Frame-Options')).toBeNull() // a page that may be framed could not take it back
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d+$/)
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  },
)

test('a 304 has the security headers as well', async () => {
  const response = await fetch('/v1/quizzes/http', { headers: { 'If-None-Match': '*' } })
  expect(response.status).toBe(304)
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('says that it is alive, and that nobody should remember it', async () => {
  const response = await fetch('/healthz')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('a bug is answered with 500 that tells nothing of it', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = makeClient([{ ...quiz, questions: null as never }])
  const response = await broken('/v1/quizzes/http')
  expect(await response.clone().text()).toBe(JSON.stringify({ type: '/problems/internal', title: PROBLEMS.internal.title, status: 500 }))
  await expectProblem(response, 'internal')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(logged).toHaveBeenCalledOnce()
})
