// A shard of a test's own, with answers to send it and a look into its storage.
import { runInDurableObject } from 'cloudflare:test'
import { newAnswer } from '../../worker/attempts/new-answer.ts'
import type { NewAnswer } from '../../worker/attempts/recording.ts'
import { bindings, makeQuiz } from './fixture.ts'

const quiz = makeQuiz('shard')

/** An answer as the Worker sends it to a shard. */
export function scored(question: string, chosen: readonly string[]): NewAnswer {
  const answer = newAnswer(quiz, question, chosen)
  if (typeof answer === 'string' || 'misfit' in answer) throw new Error('This is no answer to that question.')
  return answer
}

/** An empty shard. */
export function newShard() {
  const shard = bindings.ATTEMPTS.getByName(crypto.randomUUID())
  const rows = (query: string) => runInDurableObject(shard, (_, state) => state.storage.sql.exec(query).toArray())
  return {
    shard,
    /** Records one answer, of a new reader where no attempt is named. */
    record: (question: string, chosen: readonly string[], attempt: string = crypto.randomUUID()) =>
      shard.record(attempt, [scored(question, chosen)]),
    rows,
    /** The first column of the first row. */
    number: async (query: string) => Object.values((await rows(query))[0] ?? {})[0],
    alarm: () => runInDurableObject(shard, (_, state) => state.storage.getAlarm()),
  }
}
