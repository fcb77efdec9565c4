// The desk of one token: takes one order at a time, keeps what it receives for a day, and answers a repeated order with the same draft.
import { DurableObject } from 'cloudflare:workers'
import { lacks, readArticle } from '../../../questions/article/read.ts'
import { checkSheet } from '../../../questions/facts/check.ts'
import { draft } from '../../../questions/writing/draft.ts'
import type { Progress } from '../../../questions/writing/progress.ts'
import { type Failure, problemResponse } from '../../failure.ts'
import type { DeskBindings } from '../bindings.ts'
import { draftReply } from '../draft-reply.ts'
import { modelOf, NO_MODEL } from '../model-of.ts'
import { draftStream } from './draft-stream.ts'
import { failureOf } from './failure-of.ts'
import { packed, unpacked } from './gzip.ts'
import { Kept } from './kept.ts'
import type { Order } from './order.ts'

/** Seconds: about what one call to a model takes. */
const COME_BACK = 30

const BUSY = 'One article at a time: another one of this token is being drafted.'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Only the desk’s own routes call it, with an `Order` as the body. What is in work is known in memory alone: where the object ends, the work has ended too. */
export class DraftDesk extends DurableObject<DeskBindings> {
  readonly #kept: Kept
  #inWork: Order | null = null

  constructor(state: DurableObjectState, env: DeskBindings) {
    super(state, env)
    this.#kept = new Kept(state.storage)
  }

  override async fetch(request: Request): Promise<Response> {
    const order = await request.json<Order>()
    const standing = this.#kept.standing(order)
    if (standing === 'another') return problemResponse({ code: 'key-reused' })
    if (typeof standing === 'object') return this.#reply(order, await unpacked(standing.draft))
    const refusal = this.#refusal(order)
    if (refusal !== null) return problemResponse(refusal)

    // Nothing is awaited between looking at what is in work and taking the order: nobody else can take the place.
    this.#inWork = order
    this.#kept.take(order)
    if (!order.stream) return this.#reply(order, await this.#work(order, request.signal))
    const stream = draftStream((signal, onProgress) => this.#work(order, signal, onProgress), request.signal)
    return new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson', ...NO_STORE } })
  }

  #refusal({ key }: Order): Failure | null {
    if (this.#inWork === null) return null
    if (key !== null && key === this.#inWork.key) return { code: 'in-progress', retryAfter: COME_BACK }
    return { code: 'too-many-requests', retryAfter: COME_BACK, detail: BUSY }
  }

  /** Makes the draft and keeps it. The place is free afterwards, however it ends. */
  async #work(order: Order, signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<string | Failure> {
    try {
      const model = modelOf(this.env)
      if (model === null) return { code: 'not-set-up', detail: NO_MODEL }
      const article = readArticle(order.slug, order.markdown)
      const replies = this.#kept.repliesOf(model.name)
      const made = await draft(article, model, { replies, signal, ...(onProgress && { onProgress }) })
      const text = JSON.stringify(draftReply(order.markdown, made, [...lacks(article), ...checkSheet(made.sheet, article)]))
      await this.#kept.finish(order, await packed(text))
      return text
    } catch (error) {
      return signal.aborted ? { code: 'internal' } : failureOf(error) // where it was aborted, nobody is there to read it
    } finally {
      this.#inWork = null
    }
  }

  #reply({ stream }: Order, result: string | Failure): Response {
    if (typeof result !== 'string') return problemResponse(result)
    const type = stream ? 'application/x-ndjson' : 'application/json'
    return new Response(stream ? `{"draft":${result}}\n` : result, { headers: { 'Content-Type': type, ...NO_STORE } })
  }

  override alarm(): Promise<void> {
    return this.#kept.forget()
  }
}
