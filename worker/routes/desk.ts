// POST /v1/lint, /v1/bank and /v1/drafts: passed on to the desk, a Worker of its own. Nothing of what it does is loaded here.
import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { BROKEN_OFF } from '../door/json-body.ts'
import { problem, unavailable } from '../failure.ts'

/** Whatever the desk itself answers is JSON of some kind; a platform that cannot reach it may answer in its place. */
const isOfTheDesk = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('application/') === true

/**
 * The desk's answer as it comes; 503 where the desk cannot be reached. The body is read whole before: the desk refuses some requests without
 * reading them, and a body that nobody has read to its end breaks the connection.
 */
export async function desk(c: Context<AppEnv>): Promise<Response> {
  const body = await c.req.raw.arrayBuffer().catch(() => null)
  if (body === null) return problem(c, BROKEN_OFF)
  const answered = await c.env.DESK.fetch(new Request(c.req.raw, { body })).catch((cause: unknown) => {
    console.error('The desk failed.', cause)
    return null
  })
  if (answered === null || !isOfTheDesk(answered)) return problem(c, unavailable)
  return new Response(answered.body, answered) // the headers of a fetched response cannot be added to
}
