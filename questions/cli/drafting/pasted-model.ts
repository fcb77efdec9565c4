// The model is a person with any chat window: prompts are written to files, and replies come as files.
import { join } from 'node:path'
import { type Model, ModelError } from '../../writing/model.ts'
import { type Replies, replyKey } from '../../writing/replies.ts'
import { keptReplies, replyFile } from './kept-replies.ts'
import { writeAtomically } from './write-atomically.ts'

/** A prompt that waits for its reply, both as paths. */
export interface Awaited {
  readonly prompt: string
  readonly reply: string
}

export interface Pasted {
  readonly model: Model
  readonly replies: Replies
  /** Grows with each prompt that is written. */
  readonly awaited: readonly Awaited[]
}

const HASH = /\.[^.]*$/

/**
 * Model and replies that belong together: a model is not told the key of its reply, but the replies have been asked for it just before.
 * `complete` writes the prompt and throws `model-awaited`.
 */
export function pastedModel(folder: string, name: string): Pasted {
  const kept = keptReplies(folder)
  const missing = new Map<string, string>()
  const awaited: Awaited[] = []
  return {
    awaited,
    replies: {
      ...kept,
      get: async (key) => {
        const reply = await kept.get(key)
        if (reply === null) missing.set(HASH.exec(key)?.[0] ?? key, key)
        return reply
      },
    },
    model: {
      name,
      complete: async (messages) => {
        const own = replyKey('reply', messages)
        const key = missing.get(HASH.exec(own)?.[0] ?? own) ?? own
        const prompt = join(folder, `${key}.prompt.txt`)
        writeAtomically(prompt, `${messages.map(({ content }) => content).join('\n\n')}\n`)
        awaited.push({ prompt, reply: replyFile(folder, key) })
        throw new ModelError('model-awaited', `A reply is to be put into ${replyFile(folder, key)}.`)
      },
    },
  }
}
