// Bounds how many requests one client makes, by the platform's own counters.
import type { Context, Next } from 'hono'
import type { AppEnv, Bindings } from '../bindings.ts'
import { problem } from '../failure.ts'
import { clientOf } from './client-of.ts'

/** The period of every limit in wrangler.toml, in seconds: the binding tells success or failure and nothing else. */
const PERIOD = 60

/**
 * Answers 429 once a client has spent its minute. A client is its network address (of IPv6 the first 64 bits), which the platform sets and
 * a client cannot make up (an attempt's id it could): it goes into the platform's short-lived counter and is stored nowhere. Without an
 * address (on a developer's machine) everybody is one client. A counter that fails lets the request through: readers come first.
 */
export function clientLimit(counter: (bindings: Bindings) => RateLimit) {
  return async function clientLimit(c: Context<AppEnv>, next: Next): Promise<Response | undefined> {
    const key = clientOf(c.req.header('CF-Connecting-IP') ?? 'local')
    const { success } = await counter(c.env)
      .limit({ key })
      .catch(() => ({ success: true }))
    if (!success) return problem(c, { code: 'too-many-requests', retryAfter: PERIOD })
    await next()
    return undefined
  }
}
