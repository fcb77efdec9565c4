// The command's way to ask an endpoint gives the same results as `fetch`, whatever the endpoint does.
import { afterEach, describe, expect, it } from 'vitest'
import { unhurriedFetch } from '../../../../questions/cli/drafting/unhurried-fetch.ts'
import { openAiCompatible } from '../../../../questions/writing/models/openai-compatible.ts'
import {
  type Answer,
  dies,
  fails,
  hangs,
  type ModelServer,
  modelServer,
  says,
  sends,
  stalls,
  stops,
  streams,
  trickles,
  wants,
} from '../../../model-server.ts'

const KEY = 'sk-not-to-be-told'
const REPLY = '{"heading":"A “heading” – naïve 🎈"}'

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** What comes of one call: the completion, or the error’s code. */
async function outcome(answer: Answer, fetch: typeof unhurriedFetch) {
  server = await modelServer(answer)
  const model = openAiCompatible({ baseUrl: server.baseUrl, model: 'm', key: KEY, fetch })
  const call = model.complete([{ role: 'user', content: 'The article – naïve 🎈' }], { schema: {}, signal: new AbortController().signal })
  const result = await call.catch(({ code, message, retryAfter }) => ({ code, message, retryAfter }))
  const { body, headers } = server.asked[0] ?? {}
  await server.close()
  return { result, body, key: headers?.authorization, type: headers?.['content-type'] }
}

describe('as with fetch', () => {
  it.each<[string, Answer]>([
    ['a stream', streams(REPLY)],
    ['a reply in one piece', says(REPLY)],
    ['a reply that trickles in', trickles(REPLY)],
    ['a wrong key', wants('another', says(REPLY))],
    ['a busy endpoint', fails(429, { 'retry-after': '17' })],
    ['an endpoint that has moved', fails(302, { location: 'http://127.0.0.1:9/' })],
    ['an answer without a body', sends('', 'text/plain', 204)],
    ['ten megabytes', sends('x'.repeat(10_000_000))],
    ['a connection that breaks off', dies('{"facts":[')],
    ['an answer that ends in the middle', stops('{"facts":[')],
    ['a connection that breaks off at once', (response) => void response.destroy()],
  ])('%s', async (_what, answer) => {
    expect(await outcome(answer, unhurriedFetch)).toEqual(await outcome(answer, fetch))
  })

  it('a status that HTTP does not have is no success', async () => {
    expect((await outcome(fails(999), unhurriedFetch)).result).toMatchObject({ code: expect.stringMatching(/^model-/) })
  })

  it('nothing that listens', async () => {
    const model = openAiCompatible({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', fetch: unhurriedFetch })
    const call = model.complete([], { schema: {}, signal: new AbortController().signal })
    await expect(call).rejects.toMatchObject({
      code: 'model-unreachable',
      message: expect.stringContaining('is the model server running?'),
    })
  })

  it.each<[string, Answer]>([
    ['before anything has come', hangs],
    ['in the middle of the reply', stalls('{"facts":[')],
  ])('an abort %s', async (_when, answer) => {
    server = await modelServer(answer)
    const controller = new AbortController()
    const request = server.nextRequest()
    const model = openAiCompatible({ baseUrl: server.baseUrl, model: 'm', fetch: unhurriedFetch })
    const call = model.complete([], { schema: {}, signal: controller.signal })
    await request
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })
})
