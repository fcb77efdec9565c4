// Everything that can be asked of the Worker without having answered: every address and method, sound and broken, and every way to fail.
import type { Bindings } from '../../worker/bindings.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { A, MULTIPLE, SINGLE, WITHDRAWN } from './fixture.ts'

export interface Ask {
  readonly what: string
  readonly path: string
  readonly init?: RequestInit
  /** Bindings that behave otherwise for this request. */
  readonly changed?: Partial<Bindings>
}

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PATCH', 'PUT', 'DELETE']

const HEADERS: readonly Record<string, string>[] = [
  { Accept: 'application/json' },
  { Accept: 'text/html' },
  { 'If-None-Match': '*' },
  { Origin: 'https://news.example', 'Access-Control-Request-Method': 'PUT' },
]

const STATIC = ['/widget.js', '/widget.js.map', '/page.css', '/page.js', '/custom-elements.json', '/docs/', '/docs/docs.css', '/icon.svg']

const NOTHING = ['/nothing', '/v1', '/v1/quizzes/', '/q/nothing', '/questions/articles/index.ts', '/quiz.json', '/bank.json']

/** Bodies that are no answer to the question `SINGLE`, each refused in another way. */
const REFUSED: readonly { what: string; body: BodyInit; type?: string }[] = [
  { what: 'no JSON', body: '{"choices":[' },
  { what: 'no choice', body: '{"choices":[]}' },
  { what: 'a choice twice', body: JSON.stringify({ choices: [A, A] }) },
  { what: 'a choice of no question', body: '{"choices":["c_zzzzzzzzzz"]}' },
  { what: 'too many choices', body: '{"choices":["c_aaaaaaaaaa","c_bbbbbbbbbb"]}' },
  { what: 'a member that does not belong', body: JSON.stringify({ choices: [A], correct: true }) },
  { what: 'another media type', body: JSON.stringify({ choices: [A] }), type: 'text/plain' },
  { what: 'a body that is too large', body: JSON.stringify({ choices: [A.repeat(5000)] }) },
]

/** Whole attempts that are refused as a whole: a sound answer among them must not be scored either. */
const REFUSED_ATTEMPTS: readonly unknown[] = [
  {},
  { answers: {} },
  { answers: { [SINGLE]: [A], [MULTIPLE]: ['c_zzzzzzzzzz'] } },
  { answers: { [SINGLE]: [A], q_zzzzzzzzzz: [A] } },
  { answers: { [SINGLE]: [A], [MULTIPLE]: [] } },
]

const json = (method: string, body: BodyInit, type = 'application/json'): RequestInit => ({
  method,
  headers: { 'Content-Type': type },
  body,
})

/** Bindings that fail with this message, or refuse. */
function failing(message: string): { what: string; changed: Partial<Bindings> }[] {
  const fail = () => Promise.reject(new Error(message))
  const shard = { record: fail, read: fail, forget: fail }
  return [
    { what: 'storage that fails', changed: { ATTEMPTS: { getByName: () => shard } as unknown as Bindings['ATTEMPTS'] } },
    { what: 'files that fail', changed: { ASSETS: { fetch: fail } as unknown as Bindings['ASSETS'] } },
    { what: 'a spent limit', changed: { ANSWER_LIMIT: { limit: async () => ({ success: false }) } } },
  ]
}

/** Requests about the quiz `name`, none of which answers a question. `message` is what a failure says inside. */
export function asksBeforeAnswering(name: string, message: string): Ask[] {
  const attempt = crypto.randomUUID()
  const filled = (path: string) => path.replace('{quiz}', name).replace('{attempt}', attempt).replace('{question}', SINGLE)
  const described = Object.keys(openApiDocument('0.0.0').paths).map(filled)
  const answer = filled('/v1/quizzes/{quiz}/attempts/{attempt}/answers/{question}')
  const whole = filled('/v1/quizzes/{quiz}/attempts/{attempt}')

  const everyMethod = [...described, ...STATIC, ...NOTHING].flatMap((path) =>
    METHODS.flatMap((method) =>
      HEADERS.map((headers) => ({ what: `${method} ${path} ${JSON.stringify(headers)}`, path, init: { method, headers } })),
    ),
  )
  return [
    ...everyMethod,
    { what: 'a page of the list', path: '/v1/quizzes?limit=1' },
    { what: 'a page of nonsense', path: '/v1/quizzes?limit=0&cursor=x' },
    { what: 'an attempt that is no UUID', path: `/v1/quizzes/${name}/attempts/1` },
    { what: 'a question of no quiz', path: answer.replace(SINGLE, 'q_zzzzzzzzzz'), init: json('PUT', JSON.stringify({ choices: [A] })) },
    { what: 'a withdrawn question', path: answer.replace(SINGLE, WITHDRAWN), init: json('PUT', JSON.stringify({ choices: [A] })) },
    ...REFUSED.map(({ what, body, type }) => ({ what, path: answer, init: json('PUT', body, type) })),
    ...REFUSED_ATTEMPTS.map((body, at) => ({ what: `attempt ${at}`, path: whole, init: json('PUT', JSON.stringify(body)) })),
    ...failing(message).flatMap(({ what, changed }) =>
      described.flatMap((path) =>
        ['GET', 'DELETE'].map((method) => ({ what: `${method} ${path} with ${what}`, path, init: { method }, changed })),
      ),
    ),
  ]
}

/** All of a response that anybody can see, as one text. */
export async function visible(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return `${response.status}\n${headers}\n\n${await response.text()}`
}
