// Who may draft: whoever has the token that the operator set.
import type { Context, Next } from 'hono'
import { problemResponse } from '../../failure.ts'
import type { DeskEnv } from '../bindings.ts'

/** RFC 6750, 2.1: the scheme in any case, one space or more, then the token. */
const BEARER = /^bearer +(\S+)$/i

const OFF = 'Drafting is off here: the operator has to set the secret DRAFTS_TOKEN first.'

async function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

/** Answers 503 where no token is set, 401 where the request's is another. Digests are compared, in a time that does not depend on what they hold. */
export async function token(c: Context<DeskEnv>, next: Next): Promise<Response | undefined> {
  const expected = c.env.DRAFTS_TOKEN
  if (expected === undefined || expected === '') return problemResponse({ code: 'not-set-up', detail: OFF })
  const header = c.req.header('Authorization')
  const [, given] = BEARER.exec(header ?? '') ?? []
  if (given === undefined) return problemResponse({ code: 'unauthorised', wrong: header !== undefined })
  const same = crypto.subtle.timingSafeEqual(await digest(given), await digest(expected))
  if (!same) return problemResponse({ code: 'unauthorised', wrong: true })
  await next()
  return undefined
}
