// Errors on the wire: RFC 9457 problem details with a stable type, which never echo input, stack or storage.
import * as v from 'valibot'
import { resultSchema, verdictSchema } from './verdict.ts'

/** Every problem: its code, HTTP status and title. `type` on the wire is `/problems/{code}`. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  unauthorised: { status: 401, title: 'A token is needed' },
  'not-found': { status: 404, title: 'Nothing is published here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'already-answered': { status: 409, title: 'The first answer stands' },
  'in-progress': { status: 409, title: 'This very request is being worked on' },
  'too-large': { status: 413, title: 'The request body is too large' },
  'unsupported-media-type': { status: 415, title: 'The request body must be JSON' },
  'invalid-answer': { status: 422, title: 'The answer does not fit the question' },
  'article-refused': { status: 422, title: 'No quiz can be made of this article' },
  'key-reused': { status: 422, title: 'The idempotency key belongs to another request' },
  'too-many-requests': { status: 429, title: 'Too many requests just now' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  'model-failed': { status: 502, title: 'The language model gave no reply' },
  unavailable: { status: 503, title: 'This cannot be done just now' },
  'not-set-up': { status: 503, title: 'This server is not set up for that' },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** `errors` names the members that were refused; `reason` comes with `article-refused` and `model-failed`, `verdict` and `result` with `already-answered`. */
export const problemSchema = v.strictObject({
  type: v.picklist(Object.keys(PROBLEMS).map((code) => `/problems/${code}`)),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.strictObject({ pointer: v.string(), message: v.string() }))),
  reason: v.optional(v.string()),
  verdict: v.optional(verdictSchema),
  result: v.optional(resultSchema),
})

export type Problem = v.InferOutput<typeof problemSchema>
