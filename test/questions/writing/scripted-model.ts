// A model that answers by the step of the pipeline, and remembers all that it was told.
import type { Message, Model } from '../../../questions/writing/model.ts'
import { type Replies, replyKey } from '../../../questions/writing/replies.ts'

/** One call: its step without its number (`write`, `read`, `edit`, `judge`), and what the model was told. */
export interface Told {
  readonly step: string
  readonly messages: readonly Message[]
}

export type Script = (told: Told) => string

export interface Scripted {
  readonly model: Model
  readonly replies: Replies
  readonly told: readonly Told[]
}

const stepOf = (key: string) => key.slice(0, key.lastIndexOf('.'))

/** The model and its store of replies, which go together: only the store is told of steps. */
export function scripted(script: Script): Scripted {
  const kept = new Map<string, string>()
  const asked = new Set<string>()
  const told: Told[] = []
  return {
    told,
    replies: {
      async get(key) {
        asked.add(key)
        return kept.get(key) ?? null
      },
      put: async (key, reply) => void kept.set(key, reply),
    },
    model: {
      name: 'scripted',
      async complete(messages) {
        const key = [...asked].find((one) => replyKey(stepOf(one), messages) === one)
        if (key === undefined) throw new Error('A call for which no kept reply was looked for.')
        const call = { step: stepOf(key).replace(/-\d+$/, ''), messages }
        told.push(call)
        return { text: script(call), tokensIn: null, tokensOut: null }
      },
    },
  }
}

/** All that the model was told in one call, as one text. */
export const wholeText = ({ messages }: Told) => messages.map(({ content }) => content).join('\n')
