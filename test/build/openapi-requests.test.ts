// Thousands of requests made from the OpenAPI document, sound and broken, at the real Worker: every reply is one that the document promises.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quizzes } from '../../questions/articles/index.ts'
import { publish } from '../../questions/quiz/publish.ts'
import { freePort } from '../../worker/free-port.ts'
import { type LocalServer, startLocalServer } from '../../worker/local-server.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { conformity } from './openapi/conformity.ts'
import { type Draft, drafts } from './openapi/drafts.ts'
import { echoes } from './openapi/echoes.ts'
import { secrecy } from './openapi/secrecy.ts'
import { type Reply, send } from './openapi/send.ts'

const RUNS = 180
const REQUESTS = { minLength: 12, maxLength: 16 }

/** What a run of this size meets; a status that is missing means that the requests have become too tame or too wild. */
const MET = [200, 201, 204, 304, 400, 401, 404, 405, 409, 413, 415, 422, 503]

const TOKEN = 'a-token-for-requests'

const document = openApiDocument('0.0.0')
const [quiz] = quizzes
if (quiz === undefined) throw new Error('No quiz is published.')

let server: LocalServer
let state: string

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'requests-'))
  const port = await freePort(20_000 + Math.floor(Math.random() * 10_000))
  server = await startLocalServer({ port: port ?? 0, state, settings: { DRAFTS_TOKEN: TOKEN } })
}, 150_000)

afterAll(async () => {
  await server.stop()
  await rm(state, { recursive: true, force: true })
})

describe('the API, asked at random', () => {
  const faultsOf = conformity(document)
  const repeats = echoes(publish(quiz))
  const statuses = new Map<number, number>()
  let requests = 0

  /** A run's own attempts, network address and validator in place of what the draft leaves open. */
  function completed(draft: Draft, attempts: readonly string[], client: string, etag: string): Draft {
    const address = draft.address.replace('@0', attempts[0] ?? '').replace('@1', attempts[1] ?? '')
    const headers = Object.entries(draft.headers).map(([name, value]) => [name, value === '@etag' ? etag : value])
    return { ...draft, address, headers: { ...Object.fromEntries(headers), 'CF-Connecting-IP': client } }
  }

  async function currentTag(): Promise<string> {
    const { headers } = await send(server.origin, { method: 'GET', address: `/v1/quizzes/${quiz?.id}`, headers: {}, body: null })
    return headers.etag ?? ''
  }

  function count({ status }: Reply): void {
    requests += 1
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }

  it('answers as the document says, and tells nothing of a question before it is answered', { timeout: 600_000 }, async () => {
    const etag = await currentTag()
    const property = fc.asyncProperty(fc.array(drafts(document, publish(quiz), TOKEN), REQUESTS), async (drawn) => {
      const tells = secrecy(quiz)
      const attempts = [randomUUID(), randomUUID()]
      const client = `192.0.2.${Math.floor(Math.random() * 256)}`
      for (const draft of drawn) {
        const request = completed(draft, attempts, client, etag)
        const reply = await send(server.origin, request)
        count(reply)
        expect(
          [...faultsOf(request, reply), ...repeats(request, reply), ...tells(request, reply)],
          `${request.method} ${request.address.slice(0, 200)}: ${reply.status} ${reply.text.slice(0, 300)}`,
        ).toEqual([])
      }
    })
    await fc.assert(property, { numRuns: RUNS })
  })

  it('was asked at least 2,000 times, and gave every kind of answer', () => {
    console.info(
      `${requests} requests: ${[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => `${status} × ${times}`)
        .join(', ')}`,
    )
    expect(requests).toBeGreaterThanOrEqual(2000)
    for (const status of MET) expect([...statuses.keys()]).toContain(status)
  })
})
