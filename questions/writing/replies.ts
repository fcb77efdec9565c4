// Replies of a model, kept verbatim as they come: a draft that broke off goes on from them, and one that is recorded can be run again.
import { hash } from '../quiz/hash.ts'
import type { CompletionOptions, Message, Model } from './model.ts'

/** Where replies are kept. Keys are file names without extension. */
export interface Replies {
  get(key: string): Promise<string | null>
  put(key: string, reply: string): Promise<void>
}

/** Replies for as long as the program runs. */
export function inMemory(): Replies {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, reply) => void kept.set(key, reply),
  }
}

/** `write-1.k3v9qx2m7a`: the step, and a hash of all that the model is told, so that another prompt never gets an old reply. */
export function replyKey(step: string, messages: readonly Message[]): string {
  return `${step}.${hash(
    messages.flatMap(({ role, content }) => [role, content]),
    10,
  )}`
}

/** A reply and what was spent on it now: nothing where it had been kept. */
export interface Answered {
  readonly text: string
  readonly called: boolean
  readonly tokensIn: number | null
  readonly tokensOut: number | null
}

/** The kept reply, or a new one, which is kept before anything is made of it. */
export async function ask(
  model: Model,
  replies: Replies,
  step: string,
  messages: readonly Message[],
  options: CompletionOptions,
): Promise<Answered> {
  const key = replyKey(step, messages)
  const kept = await replies.get(key)
  if (kept !== null) return { text: kept, called: false, tokensIn: 0, tokensOut: 0 }
  const completion = await model.complete(messages, options)
  await replies.put(key, completion.text)
  return { ...completion, called: true }
}
