// POST /v1/drafts: an article in, its draft out; one at a time, once a key, streamed where asked for, and stopped where nobody waits.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { draftLineSchema, draftReplySchema } from '../../../worker/desk/draft-reply.ts'
import { problemOf } from '../sending.ts'
import { AUTHORISED, type bindings, post, release, scripted, timesAsked } from './fixture.ts'

const STREAM = { ...AUTHORISED, Accept: 'application/x-ndjson' }

const draft = (request: unknown, headers: Record<string, string> = {}, options = {}) =>
  post('/v1/drafts', request, { ...AUTHORISED, ...headers }, options)

/** Each test has a desk of its own, by a token of its own. */
function ownToken() {
  const token = crypto.randomUUID()
  return { headers: { Authorization: `Bearer ${token}` }, options: { settings: { DRAFTS_TOKEN: token } } }
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => parse(draftLineSchema, JSON.parse(line)))

/** Waits until the model has been asked about an article. */
async function asked(marker: string) {
  while ((await timesAsked(marker)) === 0) await scheduler.wait(5)
}

describe('a draft', () => {
  test('comes whole as JSON', async () => {
    const { request } = scripted('answers')
    const response = await draft(request)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    const made = parse(draftReplySchema, await response.json())
    expect(made.article).toBe(request.article.text)
    expect(made.quiz.id).toBe('scripted')
    expect(made.cost.calls).toBeGreaterThan(0)
  })

  test('comes as lines of progress and a last line with the draft', async () => {
    const { request } = scripted('answers')
    const response = await draft(request, STREAM)
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson')
    const lines = linesOf(await response.text())
    expect(lines.at(0)).toMatchObject({ progress: { step: 'write', round: 1, done: false } })
    expect(lines.slice(0, -1).every((line) => 'progress' in line)).toBe(true)
    expect(lines.at(-1)).toHaveProperty('draft.quiz.id', 'scripted')
  })
})

describe('without a model', () => {
  test.each([
    ['no name', { MODEL_NAME: '' }],
    ['neither address nor binding', { MODEL_BASE_URL: '' }],
  ])('(%s) says 503', async (_, settings) => {
    const problem = await problemOf(await draft(scripted('answers').request, {}, { settings }))
    expect(problem).toMatchObject({ type: '/problems/not-set-up', status: 503, detail: expect.stringContaining('MODEL_NAME') })
  })
})

describe('an idempotency key', () => {
  test('gets the same bytes again, without asking the model', async () => {
    const { request, marker } = scripted('answers')
    const key = { 'Idempotency-Key': `"${marker}"` }
    const first = await (await draft(request, key)).text()
    const before = await timesAsked(marker)
    const again = await draft(request, { 'Idempotency-Key': marker }) // without quotes, as many clients send it
    expect(await again.text()).toBe(first)
    expect(await timesAsked(marker)).toBe(before)
  })

  test('gets the draft as a single line where a stream is asked for', async () => {
    const { request, marker } = scripted('answers')
    const key = { 'Idempotency-Key': `"${marker}"` }
    const first = await (await draft(request, key)).json()
    const lines = (await (await draft(request, { ...STREAM, ...key })).text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ draft: first }])
  })

  test('refuses another request', async () => {
    const { request, marker } = scripted('answers')
    const key = { 'Idempotency-Key': `"${marker}"` }
    await (await draft(request, key)).text()
    const other = await draft({ ...request, slug: 'another' }, key)
    expect(await problemOf(other)).toMatchObject({ type: '/problems/key-reused', status: 422 })
  })

  test('of a request in work gets 409', async () => {
    const { headers, options } = ownToken()
    const { request, marker } = scripted('hangs')
    const key = { ...headers, 'Idempotency-Key': `"${marker}"` }
    const first = draft(request, key, options)
    await asked(marker)
    const again = await draft(request, key, options)
    expect(again.headers.get('Retry-After')).toBe('30')
    expect(await problemOf(again)).toMatchObject({ type: '/problems/in-progress', status: 409 })
    expect(await problemOf(await draft({ ...request, slug: 'another' }, key, options))).toMatchObject({ status: 422 })
    await release(marker)
    expect((await first).status).toBe(200)
    expect((await draft(request, key, options)).status).toBe(200)
  })

  test.each(['""', '"a', 'a b', '"é"', '"\\""', 'x'.repeat(201)])('%s is refused', async (key) => {
    const response = await draft(scripted('answers').request, { 'Idempotency-Key': key })
    expect(await problemOf(response)).toMatchObject({ type: '/problems/invalid-request', status: 400 })
  })

  test('belongs to its token: under another it is another', async () => {
    const { request, marker } = scripted('answers')
    const key = { 'Idempotency-Key': `"${marker}"` }
    await (await draft(request, key)).text()
    const { headers, options } = ownToken()
    expect((await draft({ ...request, slug: 'another' }, { ...headers, ...key }, options)).status).toBe(200)
  })
})

describe('a second article of the same token', () => {
  test('gets 429 while the first is in work, and its turn afterwards', async () => {
    const { headers, options } = ownToken()
    const { request, marker } = scripted('hangs')
    const first = draft(request, headers, options)
    await asked(marker)
    const second = await draft(scripted('answers').request, headers, options)
    expect(second.headers.get('Retry-After')).toBe('30')
    expect(await problemOf(second)).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    const elsewhere = ownToken()
    expect((await draft(scripted('answers').request, elsewhere.headers, elsewhere.options)).status).toBe(200)
    await release(marker)
    expect((await first).status).toBe(200)
    expect((await draft(scripted('answers').request, headers, options)).status).toBe(200)
  })
})

describe('a client that goes away', () => {
  test('stops the stream’s work and frees the desk', async () => {
    const { headers, options } = ownToken()
    const { request, marker } = scripted('hangs')
    const response = await draft(request, { ...STREAM, ...headers }, options)
    const reader = response.body?.getReader()
    await reader?.read()
    await asked(marker)
    await reader?.cancel()
    const calls = await timesAsked(marker)
    await expect.poll(async () => (await draft(scripted('answers').request, headers, options)).status).toBe(200)
    await release(marker)
    expect(await timesAsked(marker)).toBe(calls)
  })
})

describe('a model that fails', () => {
  test('is a problem of its own that repeats nothing of the endpoint', async () => {
    const problem = await problemOf(await draft(scripted('closes').request))
    expect(problem).toMatchObject({ type: '/problems/model-failed', status: 502, reason: 'model-unauthorised' })
    expect(JSON.stringify(problem)).not.toContain('zq9echo')
  })

  test('ends a stream with the problem', async () => {
    const lines = linesOf(await (await draft(scripted('closes').request, STREAM)).text())
    expect(lines.at(-1)).toMatchObject({ problem: { type: '/problems/model-failed', status: 502 } })
  })

  test.each([
    ['under the same key', '"again"'],
    ['without a key', null],
  ])('in the middle loses nothing: the same request %s goes on from the replies received', async (_, key) => {
    const { headers, options } = ownToken()
    const { request, marker } = scripted('breaks')
    const send = () => draft(request, { ...headers, ...(key !== null && { 'Idempotency-Key': key }) }, options)
    expect((await send()).status).toBe(502)
    expect(await timesAsked(marker)).toBe(2)
    const made = parse(draftReplySchema, await (await send()).json())
    const whole = parse(draftReplySchema, await (await draft(scripted('answers').request)).json())
    expect(made.cost.calls).toBeLessThan(whole.cost.calls)
  })
})

test('the desk is one for each token, and its name does not tell the token', async () => {
  const names: string[] = []
  const DRAFT_DESK = {
    getByName: (name: string) => {
      names.push(name)
      return { fetch: async () => new Response() }
    },
  } as unknown as typeof bindings.DRAFT_DESK
  for (const token of ['one', 'two', 'one']) {
    await draft(scripted('answers').request, { Authorization: `Bearer ${token}` }, { settings: { DRAFTS_TOKEN: token, DRAFT_DESK } })
  }
  expect(names[0]).toBe(names[2])
  expect(new Set(names).size).toBe(2)
  expect(names.join()).not.toMatch(/one|two/)
})
