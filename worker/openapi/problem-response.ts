// The responses that refuse a request, one for each problem code of the contract.
import { PROBLEMS, type ProblemCode } from '../../questions/contract/problem.ts'
import { result, verdict } from './examples.ts'
import { reference } from './schemas.ts'
import type { Header, Response, Schema } from './shape.ts'

const WHEN: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'A parameter, or the body, has not the form that this document gives it. `errors` names what was refused.',
  unauthorised: 'The request has no bearer token, or not the one that the operator has set. `WWW-Authenticate` says which.',
  'not-found': 'No quiz, or no question of this quiz, has that identifier.',
  'method-not-allowed': 'This address does not take that method; `Allow` lists those that it takes.',
  'already-answered': 'It was answered differently before, and the first answer stands: it comes with the problem.',
  'in-progress': 'A request with this key is not finished yet. Send it again later: it gets the result of the first.',
  'too-large': 'The body is larger than this call takes.',
  'unsupported-media-type': 'The body is not declared as `application/json`.',
  'invalid-answer': 'The choices are not choices of that question, or are too few or too many for its kind.',
  'article-refused':
    '`reason` is why: `not-english`, `too-short`, `too-long`, `no-sentences`, `paywall` or `no-article`; `detail` says it to people.',
  'key-reused': 'Another request came under this key. Make a new key for a new request.',
  'too-many-requests':
    'Too many came from the same place, or the call does one thing at a time. `Retry-After` says when to send this one again.',
  internal: 'A fault of ours. The same request may be sent again: nothing is counted twice.',
  'model-failed': '`reason` is why, `detail` says it to people. What was received is kept for a day: the same request goes on from there.',
  unavailable: 'A part of the service cannot be reached. `Retry-After` says when to try again.',
  'not-set-up': 'The operator has to set something first; `detail` says what.',
}

/** Seconds to wait, as RFC 9110 §10.2.3 has it. */
const retryAfter: Header = {
  description: 'How many seconds to wait before the same request is sent again.',
  required: true,
  schema: { type: 'integer', minimum: 1 },
  example: '60',
}

function optional({ required: _, ...header }: Header): Header {
  return header
}

const allow: Header = {
  description: 'The methods that this address takes.',
  required: true,
  schema: { type: 'string' },
  example: 'GET, HEAD, OPTIONS',
}

const accept: Header = {
  description: 'The media type that this address takes.',
  required: true,
  schema: { const: 'application/json' },
  example: 'application/json',
}

const wwwAuthenticate: Header = {
  description: 'The scheme that is asked for (RFC 6750).',
  required: true,
  schema: { type: 'string' },
  example: 'Bearer realm="article-quiz"',
}

const HEADERS: Partial<Record<ProblemCode, Response['headers']>> = {
  unauthorised: { 'WWW-Authenticate': wwwAuthenticate },
  'method-not-allowed': { Allow: allow },
  'in-progress': { 'Retry-After': retryAfter },
  'model-failed': { 'Retry-After': optional(retryAfter) },
  'too-many-requests': { 'Retry-After': retryAfter },
  'unsupported-media-type': { Accept: accept },
  unavailable: { 'Retry-After': retryAfter },
}

/** What comes with `already-answered`: a verdict where one question was answered, a result where several were. */
export type Standing = 'verdict' | 'result'

const STANDING = { verdict, result }

function schemaOf(code: ProblemCode, standing: Standing | undefined): Schema {
  const fixed: Schema = {
    type: 'object',
    properties: { type: { const: `/problems/${code}` }, title: { const: PROBLEMS[code].title }, status: { const: PROBLEMS[code].status } },
  }
  return { allOf: [reference('Problem'), standing === undefined ? fixed : { ...fixed, required: [standing] }] }
}

function problemResponse(code: ProblemCode, standing?: Standing): Response {
  const { status, title } = PROBLEMS[code]
  const headers = HEADERS[code]
  const example = { type: `/problems/${code}`, title, status, ...(standing === undefined ? {} : { [standing]: STANDING[standing] }) }
  return {
    description: `${title}. ${WHEN[code]}`,
    ...(headers === undefined ? {} : { headers }),
    content: { 'application/problem+json': { schema: schemaOf(code, standing), example } },
  }
}

/** One response for two problems of the same status: their words one after the other, and only those headers for sure that both have. */
function either(one: Response, other: Response): Response {
  const names = [...new Set([...Object.keys(one.headers ?? {}), ...Object.keys(other.headers ?? {})])]
  const headers = names.flatMap((name) => {
    const [first, second] = [one.headers?.[name], other.headers?.[name]]
    const header = first ?? second
    if (header === undefined) return []
    return [[name, first !== undefined && second !== undefined ? header : optional(header)]]
  })
  const [of, and] = [one.content?.['application/problem+json'], other.content?.['application/problem+json']]
  const schema: Schema = { anyOf: [...(of?.schema.anyOf ?? [of?.schema ?? true]), and?.schema ?? true] }
  return {
    description: `${one.description} Or: ${other.description}`,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    content: { 'application/problem+json': { schema, example: of?.example } },
  }
}

/** Responses by status, for the problems that an operation can meet. */
export function problems(codes: readonly ProblemCode[], standing?: Standing): Record<string, Response> {
  const responses: Record<string, Response> = {}
  for (const code of codes) {
    const { status } = PROBLEMS[code]
    const response = problemResponse(code, code === 'already-answered' ? standing : undefined)
    const known = responses[status]
    responses[status] = known === undefined ? response : either(known, response)
  }
  return responses
}
