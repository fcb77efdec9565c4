// Drafting on the running Worker, with a model server on the same machine: from the call to the draft, and what happens when the client goes away.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../worker/free-port.ts'
import { type LocalServer, startLocalServer } from '../../worker/local-server.ts'
import { EXAMPLE_STORY } from '../../worker/openapi/example-story.ts'
import { type Answer, type ModelServer, modelServer, says, streams } from '../model-server.ts'

const TOKEN = 'a-token-for-drafts'

let model: ModelServer
let answer: Answer
let server: LocalServer
let state: string

/** A promise and what keeps it. */
let closed = Promise.withResolvers<void>()

/** Begins to answer, says no more, and notices when nobody listens any longer. */
const hangsUntilClosed: Answer = (response) => {
  response.on('close', () => closed.resolve())
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('\n')
}

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'drafts-'))
  model = await modelServer((...asked) => answer(...asked))
  const port = (await freePort(22_000 + Math.floor(Math.random() * 5_000))) ?? 0
  server = await startLocalServer({ port, state, settings: { DRAFTS_TOKEN: TOKEN, MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'scripted' } })
}, 150_000)

afterEach(() => {
  closed = Promise.withResolvers<void>()
})

afterAll(async () => {
  await server.stop()
  await model.close()
  await rm(state, { recursive: true, force: true })
})

function draft(headers: Record<string, string> = {}, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${server.origin}/v1/drafts`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ article: { text: EXAMPLE_STORY, contentType: 'text/plain' } }),
    signal,
  })
}

describe('a draft', () => {
  it('is made of the replies of a model that streams them', async () => {
    answer = streams('{}')
    const response = await draft()
    expect(response.status).toBe(200)
    const made = await response.json()
    expect(made.article).toContain('The harbour bridge in Exampleton will reopen')
    expect(made.article).not.toContain('2 March -')
    expect(made.cost.calls).toBe(model.asked.length)
  })

  it('costs nothing again within a day', async () => {
    answer = () => {
      throw new Error('Every reply was kept.')
    }
    expect((await (await draft()).json()).cost).toEqual({ calls: 0, tokensIn: 0, tokensOut: 0 })
  })
})

describe('a client that goes away', () => {
  it('ends the call to the model, and the desk takes the next article', { timeout: 60_000 }, async () => {
    answer = hangsUntilClosed
    const going = new AbortController()
    const other = JSON.stringify({ article: { text: EXAMPLE_STORY.replaceAll('Exampleton', 'Sampleton'), contentType: 'text/plain' } })
    const asked = model.nextRequest()
    const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', Accept: 'application/x-ndjson' }
    const response = await fetch(`${server.origin}/v1/drafts`, { method: 'POST', headers, body: other, signal: going.signal })
    await response.body?.getReader().read()
    await asked
    expect((await draft()).status).toBe(429)
    going.abort()
    await closed.promise

    answer = says('{}')
    await expect.poll(async () => (await draft()).status, { timeout: 20_000 }).toBe(200)
  })
})
