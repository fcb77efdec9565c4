// POST /v1/drafts: an article in, its draft out. The token’s own desk does the work; here the request is narrowed.
import type { Context } from 'hono'
import { jsonBody } from '../../door/json-body.ts'
import { problemResponse } from '../../failure.ts'
import { articleOf } from '../article-of.ts'
import type { DeskEnv } from '../bindings.ts'
import { idempotencyKey } from '../door/idempotency-key.ts'
import type { Order } from '../drafts/order.ts'
import { modelOf, NO_MODEL } from '../model-of.ts'
import { draftRequestSchema } from '../requests.ts'
import { sha256 } from '../sha256.ts'

export const NDJSON = 'application/x-ndjson'

/** Whether the client asks for a stream: any mention of the media type counts, as nobody names it by accident. */
const asksForStream = (accept: string | undefined) => accept?.toLowerCase().includes(NDJSON) ?? false

/** One desk a token, under a name from which the token cannot be told. */
const deskNameOf = (token = '') => sha256(`article-quiz-desk:${token}`)

export async function draftsRoute(c: Context<DeskEnv>): Promise<Response> {
  if (modelOf(c.env) === null) return problemResponse({ code: 'not-set-up', detail: NO_MODEL })
  const key = idempotencyKey(c.req.header('Idempotency-Key'))
  if ('failure' in key) return problemResponse(key.failure)
  const body = await jsonBody(c.req.raw, draftRequestSchema)
  if ('failure' in body) return problemResponse(body.failure)
  const taken = articleOf(body.value.article, body.value.slug)
  if ('failure' in taken) return problemResponse(taken.failure)

  const order: Order = {
    slug: taken.value.article.slug,
    markdown: taken.value.markdown,
    key: key.value,
    fingerprint: await sha256(JSON.stringify(body.value)),
    stream: asksForStream(c.req.header('Accept')),
  }
  const desk = c.env.DRAFT_DESK.getByName(await deskNameOf(c.env.DRAFTS_TOKEN))
  return desk.fetch('https://desk/', { method: 'POST', body: JSON.stringify(order), signal: c.req.raw.signal })
}
