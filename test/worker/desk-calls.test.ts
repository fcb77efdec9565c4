// What the readers' Worker does with calls to the desk: counts them, bounds them, passes them on, and calls it for nothing else.
import { describe, expect, test } from 'vitest'
import { LINT_BYTES } from '../../worker/desk/sizes.ts'
import { A, makeClient, makeQuiz, put, SINGLE } from './fixture.ts'
import { problemOf } from './sending.ts'

const CALLS = ['/v1/lint', '/v1/bank', '/v1/drafts']

/** A desk that answers everything with what it was sent, and tells how often it was called. */
function echoingDesk() {
  const asked: Request[] = []
  const DESK = {
    fetch: async (request: Request) => {
      asked.push(request)
      return new Response(await request.arrayBuffer(), {
        status: 418,
        headers: { 'Content-Type': 'application/x-ndjson', 'Retry-After': '7' },
      })
    },
  } as unknown as Fetcher
  return { asked, fetch: makeClient([makeQuiz('desk')], { DESK }), DESK }
}

const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', body, headers })

describe.each(CALLS)('%s', (path) => {
  test('is passed on with its body and headers, and answered as the desk answers', async () => {
    const { asked, fetch } = echoingDesk()
    const response = await fetch(path, post('{"a":1}', { Authorization: 'Bearer x', 'Idempotency-Key': '"k"' }))
    expect(response.status).toBe(418)
    expect(await response.text()).toBe('{"a":1}')
    expect(response.headers.get('Retry-After')).toBe('7')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer x')
    expect(asked[0]?.headers.get('Idempotency-Key')).toBe('"k"')
    expect(new URL(asked[0]?.url ?? '').pathname).toBe(path)
  })

  test('may be called from a page of another origin', async () => {
    const asking = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
      Origin: 'https://editor.example',
    }
    const response = await echoingDesk().fetch(path, { method: 'OPTIONS', headers: asking })
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(response.headers.get('Access-Control-Allow-Headers')).toMatch(/Authorization.*Idempotency-Key/)
  })

  test('is refused once its client has spent its minute', async () => {
    const { asked, DESK } = echoingDesk()
    const spent = makeClient([], { DESK, DESK_LIMIT: { limit: async () => ({ success: false }) } })
    const response = await spent(path, post('{}'))
    expect(response.headers.get('Retry-After')).toBe('60')
    expect(await problemOf(response)).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    expect(asked).toEqual([])
  })

  test.each([
    ['cannot be reached', () => Promise.reject(new Error('gone'))],
    ['is not there, and the platform says so in its place', async () => new Response('Could not find it', { status: 503 })],
  ])('is answered 503 where the desk %s', async (_, fetch) => {
    const DESK = { fetch } as unknown as Fetcher
    const response = await makeClient([], { DESK })(path, post('{}'))
    expect(await problemOf(response)).toMatchObject({ type: '/problems/unavailable', status: 503 })
  })
})

test('a body that is too large never reaches the desk', async () => {
  const { asked, fetch } = echoingDesk()
  expect(await problemOf(await fetch('/v1/lint', post(new Uint8Array(LINT_BYTES + 1))))).toMatchObject({ status: 413 })
  expect(asked).toEqual([])
})

test('nothing that a reader asks for calls the desk', async () => {
  const { asked, fetch } = echoingDesk()
  const attempt = `/v1/quizzes/desk/attempts/${crypto.randomUUID()}`
  for (const path of [
    '/',
    '/q/desk',
    '/v1/quizzes',
    '/v1/quizzes/desk',
    attempt,
    '/healthz',
    '/openapi.json',
    '/docs',
    '/v1/lint',
    '/nothing',
  ])
    await fetch(path)
  await fetch(`${attempt}/answers/${SINGLE}`, put({ choices: [A] }))
  await fetch(attempt, put({ answers: { [SINGLE]: [A] } }))
  await fetch(attempt, { method: 'DELETE' })
  expect(asked).toEqual([])
})
