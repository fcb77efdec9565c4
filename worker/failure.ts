// Every way in which a request can fail, and the one place that turns a failure into HTTP (RFC 9457 problem details).
import type { Context } from 'hono'
import { PROBLEMS, type Problem } from '../questions/contract/problem.ts'
import type { Result, Verdict } from '../questions/contract/verdict.ts'
import type { AppEnv } from './bindings.ts'

/** A refused member of a body: a JSON pointer (RFC 6901) to it, or to its parent where its name is the client's own, and why. */
export interface Refusal {
  readonly pointer: string
  readonly message: string
}

/** `detail` is always a sentence of ours: nothing that a client sent is repeated in it. */
export type Failure =
  | { readonly code: 'invalid-request'; readonly detail: string; readonly errors?: readonly Refusal[] }
  | { readonly code: 'not-found' }
  | { readonly code: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly code: 'already-answered'; readonly verdict: Verdict }
  | { readonly code: 'already-answered'; readonly result: Result }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'unsupported-media-type' }
  | { readonly code: 'invalid-answer'; readonly errors: readonly Refusal[] }
  | { readonly code: 'too-many-requests'; readonly retryAfter: number }
  | { readonly code: 'internal' }
  | { readonly code: 'unavailable'; readonly retryAfter: number }

/** Something narrowed at the door, or why it was refused. */
export type Narrowed<Value> = { readonly value: Value } | { readonly failure: Failure }

/** Seconds after which a shard that moved is usually back. */
export const unavailable: Failure = { code: 'unavailable', retryAfter: 5 }

/** What of a failure goes beyond its code: members of the problem, and headers that HTTP asks for with its status. */
interface Particulars {
  readonly members?: Partial<Problem>
  readonly headers?: Readonly<Record<string, string>>
}

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
      return { members: { detail: `At most ${failure.limit} bytes are taken here.` } }
    case 'unsupported-media-type':
      return {
        members: { detail: 'Send Content-Type: application/json, without Content-Encoding.' },
        headers: { Accept: 'application/json' },
      }
    case 'too-many-requests':
    case 'unavailable':
      return { headers: { 'Retry-After': String(failure.retryAfter) } }
    case 'not-found':
    case 'internal':
      return {}
  }
}

/** The response that tells of a failure. Never cached: what is missing or refused now may be there in a minute. */
export function problem(c: Context<AppEnv>, failure: Failure): Response {
  const { status, title } = PROBLEMS[failure.code]
  const { members, headers } = particulars(failure)
  const body: Problem = { type: `/problems/${failure.code}`, title, status, ...members }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers })
}
