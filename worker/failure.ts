// Every way in which a request can fail, and the one place that turns a failure into HTTP (RFC 9457 problem details).
import type { Context, Env } from 'hono'
import { PROBLEMS, type Problem } from '../questions/contract/problem.ts'
import type { Result, Verdict } from '../questions/contract/verdict.ts'

/** A refused member of a body: a JSON pointer (RFC 6901) to it, or to its parent where its name is the client's own, and why. */
export interface Refusal {
  readonly pointer: string
  readonly message: string
}

/** `detail` is always a sentence of ours: nothing that a client sent is repeated in it. */
export type Failure =
  | { readonly code: 'invalid-request'; readonly detail: string; readonly errors?: readonly Refusal[] }
  | { readonly code: 'unauthorised'; readonly wrong: boolean }
  | { readonly code: 'not-found' }
  | { readonly code: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly code: 'already-answered'; readonly verdict: Verdict }
  | { readonly code: 'already-answered'; readonly result: Result }
  | { readonly code: 'in-progress'; readonly retryAfter: number }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-large'; readonly detail: string }
  | { readonly code: 'unsupported-media-type' }
  | { readonly code: 'invalid-answer'; readonly errors: readonly Refusal[] }
  | { readonly code: 'article-refused'; readonly reason: string; readonly detail: string }
  | { readonly code: 'key-reused' }
  | { readonly code: 'too-many-requests'; readonly retryAfter: number; readonly detail?: string }
  | { readonly code: 'internal' }
  | { readonly code: 'model-failed'; readonly reason: string; readonly detail: string; readonly retryAfter: number | null }
  | { readonly code: 'unavailable'; readonly retryAfter: number }
  | { readonly code: 'not-set-up'; readonly detail: string }

/** Something narrowed at the door, or why it was refused. */
export type Narrowed<Value> = { readonly value: Value } | { readonly failure: Failure }

/** Seconds after which a shard that moved is usually back. */
export const unavailable: Failure = { code: 'unavailable', retryAfter: 5 }

/** What of a failure goes beyond its code: members of the problem, and headers that HTTP asks for with its status. */
interface Particulars {
  readonly members?: Partial<Problem>
  readonly headers?: Readonly<Record<string, string>>
}

/** RFC 6750, 3. */
const CHALLENGE = 'Bearer realm="article-quiz"'

const retryAfter = (seconds: number | null): Readonly<Record<string, string>> =>
  seconds === null ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) }

function particulars(failure: Failure): Particulars {
  switch (failure.code) {
    case 'invalid-request':
      return { members: { detail: failure.detail, ...(failure.errors && { errors: [...failure.errors] }) } }
    case 'invalid-answer':
      return { members: { errors: [...failure.errors] } }
    case 'already-answered':
      return { members: 'verdict' in failure ? { verdict: failure.verdict } : { result: failure.result } }
    case 'method-not-allowed':
      return { headers: { Allow: failure.allow.join(', ') } } // RFC 9110, 15.5.6: a 405 must carry it
    case 'too-large':
      return { members: { detail: 'detail' in failure ? failure.detail : `At most ${failure.limit} bytes are taken here.` } }
    case 'unauthorised':
      return { headers: { 'WWW-Authenticate': CHALLENGE + (failure.wrong ? ', error="invalid_token"' : '') } }
    case 'article-refused':
      return { members: { reason: failure.reason, detail: failure.detail } }
    case 'model-failed':
      return { members: { reason: failure.reason, detail: failure.detail }, headers: retryAfter(failure.retryAfter) }
    case 'not-set-up':
      return { members: { detail: failure.detail } }
    case 'unsupported-media-type':
      return {
        members: { detail: 'Send Content-Type: application/json, without Content-Encoding.' },
        headers: { Accept: 'application/json' },
      }
    case 'too-many-requests':
      return { ...(failure.detail !== undefined && { members: { detail: failure.detail } }), headers: retryAfter(failure.retryAfter) }
    case 'in-progress':
    case 'unavailable':
      return { headers: retryAfter(failure.retryAfter) }
    case 'key-reused':
    case 'not-found':
    case 'internal':
      return {}
  }
}

/** The body that tells of a failure. */
export function problemOf(failure: Failure): Problem {
  const { status, title } = PROBLEMS[failure.code]
  return { type: `/problems/${failure.code}`, title, status, ...particulars(failure).members }
}

/** Never cached: what is missing or refused now may be there in a minute. */
const headersOf = (failure: Failure) => ({
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'no-store',
  ...particulars(failure).headers,
})

/** The response that tells of a failure, with the headers that the context has gathered. */
export function problem<E extends Env>(c: Context<E>, failure: Failure): Response {
  return c.body(JSON.stringify(problemOf(failure)), PROBLEMS[failure.code].status, headersOf(failure))
}

/** The response that tells of a failure, where there is no context. */
export function problemResponse(failure: Failure): Response {
  return new Response(JSON.stringify(problemOf(failure)), { status: PROBLEMS[failure.code].status, headers: headersOf(failure) })
}
