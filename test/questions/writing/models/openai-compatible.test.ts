// What becomes of every answer that an endpoint may give, over real connections.
import { afterEach, describe, expect, it } from 'vitest'
import { type CompletionOptions, ModelError } from '../../../../questions/writing/model.ts'
import { openAiCompatible } from '../../../../questions/writing/models/openai-compatible.ts'
import {
  type Answer,
  type Asked,
  dies,
  fails,
  hangs,
  type ModelServer,
  modelServer,
  refuses,
  says,
  sends,
  stalls,
  stops,
  streams,
  trickles,
  wants,
} from '../../../model-server.ts'

const KEY = 'sk-not-to-be-told'
const MESSAGES = [
  { role: 'system', content: 'Answer in JSON.' },
  { role: 'user', content: 'The article.' },
] as const
const REPLY = '{"heading":"A “heading” – naïve 🎈","facts":[]}'
const options = (signal = new AbortController().signal): CompletionOptions => ({ schema: { type: 'object' }, signal })

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function model(...script: readonly [Answer, ...Answer[]]) {
  server = await modelServer(...script)
  return openAiCompatible({ baseUrl: server.baseUrl, model: 'any/model', key: KEY, fetch })
}

/** The error of a call that fails. */
async function failure(call: Promise<unknown>): Promise<ModelError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ModelError)
  return error as ModelError
}

const hasFormat =
  (...types: string[]) =>
  ({ response_format }: Asked['body']) =>
    types.includes(response_format?.type)

const oneChunk = { choices: [{ delta: { content: REPLY }, finish_reason: 'stop' }] }

describe('a reply', () => {
  it.each<[string, Answer]>([
    ['that is streamed', streams(REPLY)],
    ['in one piece', says(REPLY)],
    ['with thoughts beside it', says(REPLY, 'stop', { reasoning_content: 'Let me see: {}' })],
    ['of several parts', says(REPLY, 'stop', { content: [{ type: 'text', text: REPLY.slice(0, 5) }, { text: REPLY.slice(5) }] })],
    ['that trickles in, a byte at a time', trickles(REPLY)],
    ['whose stream ends without a word after it', sends(`data: ${JSON.stringify(oneChunk)}`, 'text/event-stream')],
    [
      'among signs of life',
      sends(`: wait\r\n\r\nevent: ping\r\ndata:\r\n\r\ndata:${JSON.stringify(oneChunk)}\r\n\r\n`, 'text/event-stream'),
    ],
    ['in a stream of another character set’s name', sends(`data: ${JSON.stringify(oneChunk)}\n\n`, 'text/event-stream; charset=utf-8')],
  ])('%s is returned as it is', async (_how, answer) => {
    const calling = await model(answer)
    expect((await calling.complete(MESSAGES, options())).text).toBe(REPLY)
  })

  it('comes with the endpoint’s count of tokens, or none', async () => {
    const calling = await model(streams(REPLY), says(REPLY), trickles(REPLY))
    const counts = { tokensIn: 1_200, tokensOut: 340 }
    expect(await calling.complete(MESSAGES, options())).toMatchObject(counts)
    expect(await calling.complete(MESSAGES, options())).toMatchObject(counts)
    expect(await calling.complete(MESSAGES, options())).toMatchObject({ tokensIn: null, tokensOut: null })
  })

  it('that the endpoint’s limit cut off is returned as far as it goes', async () => {
    const calling = await model(streams('{"facts":[{"id"', 'length'))
    expect((await calling.complete(MESSAGES, options())).text).toBe('{"facts":[{"id"')
  })
})

describe('a request', () => {
  it('brings model, messages, schema, a limit and the key', async () => {
    const calling = await model(streams(REPLY))
    await calling.complete(MESSAGES, options())
    expect(server?.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${KEY}` },
        body: {
          model: 'any/model',
          messages: MESSAGES,
          max_tokens: 32_000,
          response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } },
        },
      },
    ])
  })

  it.each(['', '/', '/chat/completions', '?api-version=1'])('finds its way from a base URL that ends in “%s”', async (end) => {
    server = await modelServer(says(REPLY))
    await openAiCompatible({ baseUrl: `${server.baseUrl}${end}`, model: 'm', fetch }).complete(MESSAGES, options())
    expect(server.asked[0]?.path).toMatch(/^\/v1\/chat\/completions(?:\?api-version=1)?$/)
  })

  it('brings no key where there is none', async () => {
    server = await modelServer(says(REPLY))
    await openAiCompatible({ baseUrl: server.baseUrl, model: 'm', fetch }).complete(MESSAGES, options())
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  it.each([400, 422])('becomes plainer where the endpoint refuses the format (status %i), and stays so', async (status) => {
    const calling = await model(refuses(hasFormat('json_schema', 'json_object'), 'Unknown response_format', streams(REPLY), status))
    expect((await calling.complete(MESSAGES, options())).text).toBe(REPLY)
    expect((await calling.complete(MESSAGES, options())).text).toBe(REPLY)
    const types = server?.asked.map(({ body }) => body.response_format?.type)
    expect(types).toEqual(['json_schema', 'json_object', undefined, undefined])
  })

  it.each([
    ['max_tokens', 'Use max_completion_tokens instead of max_tokens', 'max_completion_tokens'],
    ['max_tokens', 'max_tokens is too large for this context', 'model'],
    ['stream_options', 'extra fields not permitted: stream_options', 'max_tokens'],
  ])('does without %s where the endpoint says “%s”', async (member, complaint, instead) => {
    const calling = await model(refuses((body) => member in body, complaint, streams(REPLY)))
    expect((await calling.complete(MESSAGES, options())).text).toBe(REPLY)
    expect(server?.asked).toHaveLength(2)
    expect(server?.asked[1]?.body).toHaveProperty(instead)
    expect(server?.asked[1]?.body.response_format.type).toBe('json_schema')
  })

  it('asks for no stream where the endpoint has none with a schema', async () => {
    const calling = await model(refuses(({ stream }) => stream, 'JSON Schema mode is not supported with stream mode', says(REPLY)))
    expect((await calling.complete(MESSAGES, options())).text).toBe(REPLY)
    expect(server?.asked[1]?.body).not.toHaveProperty('stream_options')
    expect(server?.asked[1]?.body.response_format.type).toBe('json_schema')
  })

  it('is not made again and again where everything is refused', async () => {
    const calling = await model(fails(400, {}, 'max_tokens max_completion_tokens stream_options'))
    expect((await failure(calling.complete(MESSAGES, options()))).code).toBe('model-rejected')
    expect(server?.asked).toHaveLength(7)
  })
})

describe('an endpoint that fails is told apart', () => {
  it.each<[string, ModelError['code'], Answer]>([
    ['the key is wrong', 'model-unauthorised', wants('another', says(REPLY))],
    ['the key may not do this', 'model-unauthorised', fails(403)],
    ['nothing is left to spend', 'model-rejected', fails(402)],
    ['nothing is left to spend, said as a limit', 'model-rejected', fails(429, {}, 'insufficient_quota')],
    ['there is no such model', 'model-rejected', fails(404)],
    ['the article is too long', 'model-rejected', fails(413)],
    ['it has moved', 'model-rejected', fails(302, { location: 'http://127.0.0.1:9/' })],
    ['it is asked too often', 'model-busy', fails(429)],
    ['it is loading the model', 'model-busy', fails(503)],
    ['it fails', 'model-unreachable', fails(500)],
    ['its proxy gives up', 'model-timeout', fails(504)],
    ['a page comes instead of JSON', 'model-nonsense', sends('<!doctype html><title>Sign in</title>', 'text/html')],
    ['JSON comes that is no completion', 'model-nonsense', sends('{"ok":true}')],
    ['a list comes', 'model-nonsense', sends('[]')],
    ['nothing comes', 'model-nonsense', sends('')],
    ['the types are wrong', 'model-nonsense', sends('{"choices":[{"message":{"content":7}}]}')],
    ['JSON comes of a hundred thousand brackets', 'model-nonsense', sends('['.repeat(100_000))],
    ['an event is no JSON', 'model-nonsense', sends('data: {oops\n\n', 'text/event-stream')],
    ['ten megabytes come', 'model-nonsense', sends(`{"choices":"${'x'.repeat(10_000_000)}"}`)],
    ['a reply of a megabyte comes', 'model-nonsense', says('x'.repeat(1_000_000))],
    ['one event has ten megabytes', 'model-nonsense', sends(`data: ${'x'.repeat(10_000_000)}`, 'text/event-stream')],
    ['forty megabytes are streamed', 'model-nonsense', sends(': nothing\n'.repeat(4_000_000), 'text/event-stream')],
    ['the reply is empty', 'model-nonsense', says('  ')],
    ['the model thought until its room was used up', 'model-rejected', streams('', 'length')],
    ['a failure comes as a success', 'model-busy', sends('{"error":{"code":429,"message":"slow down"}}')],
    ['a failure comes in the middle', 'model-unreachable', sends('data: {"error":{"code":500}}\n\n', 'text/event-stream')],
    ['a failure of some kind comes in the middle', 'model-nonsense', sends('data: {"error":"overloaded"}\n\n', 'text/event-stream')],
    ['the model declines', 'model-refused', says('', 'stop', { refusal: 'I would rather not.' })],
    ['a filter stops the reply', 'model-refused', streams('{"facts":[', 'content_filter')],
    ['the connection breaks off', 'model-unreachable', dies('{"facts":[')],
    ['the answer ends in the middle', 'model-unreachable', stops('{"facts":[')],
  ])('when %s: %s', async (_what, code, answer) => {
    const calling = await model(answer)
    const error = await failure(calling.complete(MESSAGES, options()))
    expect(error.code).toBe(code)
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain(KEY)
  })

  it('when nothing listens', async () => {
    server = await modelServer(says(REPLY))
    const { baseUrl } = server
    await server.close()
    server = undefined
    const error = await failure(openAiCompatible({ baseUrl, model: 'm', key: KEY, fetch }).complete(MESSAGES, options()))
    expect(error).toMatchObject({ code: 'model-unreachable', message: expect.stringContaining('is the model server running?') })
  })

  it.each([
    ['no address', 'localhost:8080/v1'],
    ['an address of a file', 'file:///etc/passwd'],
    ['an address with a password', 'http://user:secret@127.0.0.1/v1'],
  ])('when the base URL is %s', async (_what, baseUrl) => {
    const error = await failure(openAiCompatible({ baseUrl, model: 'm', fetch }).complete(MESSAGES, options()))
    expect(error.code).toBe('model-rejected')
    expect(error.message).not.toContain(baseUrl)
  })

  it('when the key is none that can be sent, without telling it', async () => {
    const calling = openAiCompatible({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', key: `${KEY}\nx`, fetch })
    const error = await failure(calling.complete(MESSAGES, options()))
    expect(error.code).toBe('model-unauthorised')
    expect(String(error.stack)).not.toContain(KEY)
  })

  it.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '17' }, 17],
    ['by a date', { date: 'Wed, 21 Oct 2026 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:29:30 GMT' }, 90],
    ['by a date that is past', { date: 'Wed, 21 Oct 2026 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:00:00 GMT' }, 0],
    ['in words', { 'retry-after': 'soon' }, null],
    ['not at all', {}, null],
  ])('and says how long to wait %s', async (_how, headers, seconds) => {
    const calling = await model(fails(429, headers))
    expect((await failure(calling.complete(MESSAGES, options()))).retryAfter).toBe(seconds)
  })
})

describe('an abort', () => {
  it.each<[string, Answer]>([
    ['nothing has come', hangs],
    ['the reply has begun', stalls('{"facts":[')],
  ])('ends the call while %s', async (_when, answer) => {
    const calling = await model(answer)
    const controller = new AbortController()
    const request = server?.nextRequest()
    const call = calling.complete(MESSAGES, options(controller.signal))
    await request
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })
})
