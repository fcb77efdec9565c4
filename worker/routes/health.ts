// GET /healthz: liveness of the Worker alone. A shard that is down takes no quiz away, so it is not asked.
import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'

export function health(c: Context<AppEnv>): Response {
  return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })
}
