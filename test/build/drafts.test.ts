// Drafting on the running Worker, with a model server on the same machine: from the call to the draft, and what happens when the client goes away.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../questions/article/read.ts'
import { draft as writeDraft } from '../../questions/writing/draft.ts'
import type { Message } from '../../questions/writing/model.ts'
import { coldReaderPrompt } from '../../questions/writing/prompts/cold-reader.ts'
import { editorPrompt } from '../../questions/writing/prompts/editor.ts'
import { secondReaderPrompt } from '../../questions/writing/prompts/second-reader.ts'
import { writerPrompt } from '../../questions/writing/prompts/writer.ts'
import { draftReplySchema } from '../../worker/desk/draft-reply.ts'
import { freePort } from '../../worker/free-port.ts'
import { type LocalServer, startLocalServer } from '../../worker/local-server.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { EXAMPLE_STORY } from '../../worker/openapi/example-story.ts'
import { type Answer, type ModelServer, modelServer, says, streams } from '../model-server.ts'
import { cleanArticle } from '../questions/writing/attacked-article.ts'
import { honest } from '../questions/writing/honest-replies.ts'
import { scripted } from '../questions/writing/scripted-model.ts'
import { schemaValidator } from './openapi/schema-validator.ts'

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

function post(value: unknown, headers: Record<string, string> = {}, path = '/v1/drafts'): Promise<Response> {
  return fetch(`${server.origin}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(value),
  })
}

const draft = () => post({ article: { text: EXAMPLE_STORY, contentType: 'text/plain' } })

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

/** The step of a call, by the prompt that it begins with. */
const STEPS = [
  ['write', writerPrompt],
  ['read', coldReaderPrompt],
  ['edit', editorPrompt],
  ['judge', secondReaderPrompt],
] as const

/** What an honest model answers, with the story’s own facts and questions. */
const answersHonestly: Answer = (response, asked) => {
  const { messages } = asked.body as { messages: Message[] }
  const [step] = STEPS.find(([, prompt]) => messages.some(({ content }) => content.startsWith(prompt.slice(0, 200)))) ?? []
  if (step === undefined) throw new Error('A call of no step.')
  return streams(honest({ step, messages }))(response, asked)
}

describe('a draft with questions', () => {
  const file = `---\ntitle: ${cleanArticle.title}\npublishedOn: ${cleanArticle.publishedOn}\nlanguage: en\n---\n\n${cleanArticle.text}\n`
  const order = { slug: cleanArticle.slug, article: { text: file, contentType: 'text/markdown; variant=article-quiz' } }

  it('is what the pipeline makes of the same replies, and as the document has it', async () => {
    answer = answersHonestly
    const { model: own, replies } = scripted(honest)
    const { sheet, candidates, generated, unusable } = await writeDraft(readArticle(order.slug, file), own, {
      replies,
      signal: new AbortController().signal,
    })
    expect(generated.bank.questions.length).toBeGreaterThan(8)

    const made: unknown = await (await post(order)).json()
    expect(parse(draftReplySchema, made)).toMatchObject({ unmet: generated.unmet, unusable })
    const { bank, quiz } = generated
    expect(made).toMatchObject(JSON.parse(JSON.stringify({ article: file, facts: sheet, candidates, bank, quiz })))
    expect(schemaValidator(openApiDocument('0.0.0'))({ $ref: '#/components/schemas/Draft' }, made)).toEqual([])
  })

  it('and what is drafted is banked to the same bank and quiz', async () => {
    const { facts, candidates, bank, quiz } = await (await post(order)).json()
    const banked = await (await post({ ...order, facts, candidates }, {}, '/v1/bank')).json()
    expect(banked).toMatchObject({ bank, quiz })
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
