// The responses that refuse a request, one for each problem code of the contract.
import { PROBLEMS, type ProblemCode } from '../../questions/contract/problem.ts'
import { result, verdict } from './examples.ts'
import { reference } from './schemas.ts'
import type { Header, Response, Schema } from './shape.ts'

const WHEN: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'A parameter, or the body, has not the form that this document gives it. `errors` names what was refused.',
  'not-found': 'No quiz, or no question of this quiz, has that identifier.',
  'method-not-allowed': 'This address does not take that method; `Allow` lists those that it takes.',
  'already-answered': 'It was answered differently before, and the first answer stands: it comes with the problem.',
  'too-large': 'The body is larger than any answer can be.',
  'unsupported-media-type': 'The body is not declared as `application/json`.',
  'invalid-answer': 'The choices are not choices of that question, or are too few or too many for its kind.',
  'too-many-requests': 'Too many answers came from the same place. `Retry-After` says when to send this one again.',
  internal: 'A fault of ours. The same request may be sent again: nothing is counted twice.',
  unavailable: 'The stored answers cannot be reached just now. `Retry-After` says when to try again.',
}

/** Seconds to wait, as RFC 9110 §10.2.3 has it. */
const retryAfter: Header = {
  description: 'How many seconds to wait before the same request is sent again.',
  required: true,
  schema: { type: 'integer', minimum: 1 },
  example: '60',
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

const HEADERS: Partial<Record<ProblemCode, Response['headers']>> = {
  'method-not-allowed': { Allow: allow },
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

/** Responses by status, for the problems that an operation can meet. */
export function problems(codes: readonly ProblemCode[], standing?: Standing): Record<string, Response> {
  return Object.fromEntries(
    codes.map((code) => [PROBLEMS[code].status, problemResponse(code, code === 'already-answered' ? standing : undefined)]),
  )
}
