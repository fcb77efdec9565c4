// Finds ids of the client's own making in refusals: they have the right form, so no schema stops them.
import { Buffer } from 'node:buffer'
import type { PublicQuiz } from '../../../questions/contract/quiz.ts'
import type { Draft } from './drafts.ts'
import type { Reply } from './send.ts'

const IDS = /[qc]_[a-z2-7]{10}/g

/** Says which ids a refusal repeats that were sent and are none of the quiz's. */
export function echoes(quiz: PublicQuiz): (draft: Draft, reply: Reply) => string[] {
  const ours = new Set(JSON.stringify(quiz).match(IDS))
  return ({ address, body }, { status, text }) => {
    if (status < 400) return []
    const sent = new Set(`${address}\n${Buffer.from(body ?? []).toString()}`.match(IDS))
    return [...sent].filter((id) => !ours.has(id) && text.includes(id)).map((id) => `repeats ${id}, which was sent`)
  }
}
