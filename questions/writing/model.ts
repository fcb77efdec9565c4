// What a language model is to us: messages in, text out. Whoever runs the writing brings one.

/** One turn of a conversation. */
export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** A JSON Schema that the reply should follow; an endpoint that cannot hold a model to one ignores it. */
export type ReplySchema = Readonly<Record<string, unknown>>

export interface CompletionOptions {
  readonly schema: ReplySchema
  readonly signal: AbortSignal
}

/** A reply, verbatim, and what it cost; null where the endpoint does not say. */
export interface Completion {
  readonly text: string
  readonly tokensIn: number | null
  readonly tokensOut: number | null
}

export interface Model {
  /** As it is recorded with what it writes. */
  readonly name: string
  /** Throws a `ModelError` where no reply can be had. */
  complete(messages: readonly Message[], options: CompletionOptions): Promise<Completion>
}

export type ModelErrorCode =
  | 'model-unreachable' // no connection, or one that broke off
  | 'model-timeout'
  | 'model-busy' // 429 or 503; `retryAfter` in seconds where the endpoint says
  | 'model-refused' // it declines to answer, or its filter does
  | 'model-unauthorised'
  | 'model-rejected' // any other 4xx: model name, size, parameters
  | 'model-nonsense' // an answer that is no completion
  | 'model-awaited' // a reply that a person is to bring: see the message for where

/** Why there is no reply. `message` is ours and holds nothing that the endpoint sent. */
export class ModelError extends Error {
  readonly code: ModelErrorCode
  readonly retryAfter: number | null

  constructor(code: ModelErrorCode, message: string, { retryAfter = null, cause }: { retryAfter?: number | null; cause?: unknown } = {}) {
    super(message, { cause })
    this.name = 'ModelError'
    this.code = code
    this.retryAfter = retryAfter
  }
}
