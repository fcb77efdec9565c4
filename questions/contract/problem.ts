// Errors on the wire: RFC 9457 problem details with a stable type, which never echo input, stack or storage.
import * as v from 'valibot'
import { resultSchema, verdictSchema } from './verdict.ts'

/** Every problem: its code, HTTP status and title. `type` on the wire is `/problems/{code}`. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'Nothing is published here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'already-answered': { status: 409, title: 'The first answer stands' },
  'too-large': { status: 413, title: 'The request body is too large' },
  'unsupported-media-type': { status: 415, title: 'The request body must be JSON' },
  'invalid-answer': { status: 422, title: 'The answer does not fit the question' },
  'too-many-requests': { status: 429, title: 'Too many answers just now' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Answers cannot be read or forgotten just now' },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** `errors` names the members that were refused; `verdict` and `result` come with `already-answered` only. */
export const problemSchema = v.strictObject({
  type: v.picklist(Object.keys(PROBLEMS).map((code) => `/problems/${code}`)),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.strictObject({ pointer: v.string(), message: v.string() }))),
  verdict: v.optional(verdictSchema),
  result: v.optional(resultSchema),
})

export type Problem = v.InferOutput<typeof problemSchema>
