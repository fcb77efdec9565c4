// Any endpoint that takes OpenAI's chat completions: a provider's, or a model server's on the same machine.
import { type Completion, type CompletionOptions, type Message, type Model, ModelError } from '../model.ts'
import { failedStatus, retryAfter } from './failed-status.ts'
import { events, LARGEST_PIECE, wholeBody } from './limited-body.ts'
import { FULLEST, plainer, type RequestForm, requestBody } from './request-form.ts'
import { chunkOf, completionOf, hear, nothingSaid } from './said.ts'

/** How much of what an endpoint writes about a failure is read, in bytes. */
const LARGEST_COMPLAINT = 64_000

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

export interface Endpoint {
  /** Ends where `/chat/completions` begins, most often in `/v1`. */
  readonly baseUrl: string
  readonly model: string
  /** Sent as a bearer token; servers on the same machine mostly need none. */
  readonly key?: string | undefined
  readonly fetch: Fetch
}

const UNREACHABLE: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'Nothing answers at the endpoint’s address: is the model server running?'],
  ['ENOTFOUND', 'The endpoint’s host is not known.'],
  ['UND_ERR_HEADERS_TIMEOUT', 'The endpoint did not begin to answer within minutes.'],
])

/** Why a request got no answer, from the code that Node gives; elsewhere there is none. */
function unreachable(error: unknown): ModelError {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return new ModelError('model-unreachable', UNREACHABLE.get(code) ?? 'The endpoint cannot be reached, or the connection broke off.')
}

function addressOf(baseUrl: string): string {
  const url = URL.parse(baseUrl)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ModelError('model-rejected', 'The base URL is no address that begins with http:// or https:// and has no password in it.')
  }
  url.pathname = `${url.pathname.replace(/(?:\/chat\/completions)?\/{0,9}$/, '')}/chat/completions`
  return url.href
}

function headersOf(key: string): Record<string, string> {
  // Said before anything else can say it: the platform's own complaint would repeat the key.
  if (!/^[\x21-\x7e]*$/.test(key)) throw new ModelError('model-unauthorised', 'The key has spaces or signs that no key has.')
  return {
    'content-type': 'application/json',
    accept: 'text/event-stream, application/json',
    ...(key && { authorization: `Bearer ${key}` }),
  }
}

async function completion(response: Response): Promise<Completion> {
  const said = nothingSaid()
  if (!response.headers.get('content-type')?.includes('text/event-stream')) {
    hear(said, chunkOf(await wholeBody(response, LARGEST_PIECE)))
    return completionOf(said)
  }
  let ended = false
  try {
    for await (const data of events(response)) {
      if (data === '[DONE]') {
        ended = true
        break
      }
      if (data !== '') hear(said, chunkOf(data))
    }
  } catch (error) {
    if (said.finish === null) throw error // otherwise all that was missing is the count of tokens
  }
  if (!ended && said.finish === null) throw new ModelError('model-unreachable', 'The endpoint ended its answer in the middle.')
  return completionOf(said)
}

/**
 * A model behind an endpoint. The form of the request becomes plainer where the endpoint rejects it (400 or 422), and stays so. Nothing is
 * tried again otherwise: see `patient`. Throws a `ModelError`, or the signal's reason once that is aborted; neither holds the key.
 */
export function openAiCompatible({ baseUrl, model, key = '', fetch }: Endpoint): Model {
  let form: RequestForm = FULLEST

  async function complete(messages: readonly Message[], { schema, signal }: CompletionOptions): Promise<Completion> {
    const address = addressOf(baseUrl)
    const headers = headersOf(key.trim())
    for (;;) {
      const body = requestBody(form, model, messages, schema)
      // A redirect is not followed: it could take the article elsewhere.
      const request = { method: 'POST', headers, body, signal, redirect: 'manual' } as const
      const response = await fetch(address, request).catch((error) => Promise.reject(unreachable(error)))
      if (response.ok) return await completion(response)
      const told = await wholeBody(response, LARGEST_COMPLAINT).catch(() => '')
      const next = response.status === 400 || response.status === 422 ? plainer(form, told) : null
      if (next === null) throw failedStatus(response.status, { told, retry: retryAfter(response.headers) })
      form = next
    }
  }

  return {
    name: model,
    complete: (messages, options) =>
      complete(messages, options).catch((error) => {
        throw options.signal.aborted ? options.signal.reason : error
      }),
  }
}
