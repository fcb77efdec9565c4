// Asks the model, one step of one part at a time, and keeps the account of what it costs.
import { type Cost, nothing, sum, tokensOf } from './cost.ts'
import type { Step } from './draft.ts'
import type { Message, Model, ReplySchema } from './model.ts'
import { ask, type Replies } from './replies.ts'
import { parseReply } from './reply/parse-reply.ts'

/** Which call of a part: the steps edit and judge come round again. */
export interface Call {
  readonly step: Step
  /** From 1. */
  readonly round: number
  /** Of the part; '' for the first. */
  readonly prefix: string
}

export interface Caller {
  /** The reply as JSON, kept or new; null where it is none. */
  readonly ask: (call: Call, messages: readonly Message[], schema: ReplySchema) => Promise<unknown>
  /** What was spent so far. */
  readonly cost: () => Cost
}

export function caller(model: Model, replies: Replies, signal: AbortSignal): Caller {
  let cost = nothing
  return {
    async ask({ step, round, prefix }, messages, schema) {
      signal.throwIfAborted()
      const { text, called, tokensIn, tokensOut } = await ask(model, replies, `${prefix}${step}-${round}`, messages, { schema, signal })
      const sent = messages.map(({ content }) => content).join('')
      if (called) cost = sum(cost, { calls: 1, tokensIn: tokensIn ?? tokensOf(sent), tokensOut: tokensOut ?? tokensOf(text) })
      return parseReply(text)
    },
    cost: () => cost,
  }
}
