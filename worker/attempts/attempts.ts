// The Worker's view of all shards: finds the right one, waits for it within bounds, and tells plainly when it cannot be reached.
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { NewAnswer, Recording, StoredVerdict } from './recording.ts'
import type { AttemptShard } from './shard.ts'
import { shardOf } from './shard-of.ts'

/** Milliseconds a reader waits for a shard. The score is known without it, so longer would only be a slower page. */
const PATIENCE = 3000

/** The shard did not answer in time, or failed: whatever was sent may or may not be stored, and may be sent again. */
export const UNREACHABLE = Symbol('unreachable')
export type Unreachable = typeof UNREACHABLE

export interface Attempts {
  record(quiz: Quiz, attempt: string, answers: readonly NewAnswer[]): Promise<Recording | Unreachable>
  read(quiz: Quiz, attempt: string): Promise<StoredVerdict[] | Unreachable>
  forget(quiz: Quiz, attempt: string): Promise<'forgotten' | Unreachable>
}

/** Attempts kept in Durable Objects, `{quiz}/{shard}` by name. `patience` in milliseconds. */
export function durableAttempts(namespace: DurableObjectNamespace<AttemptShard>, patience: number = PATIENCE): Attempts {
  const shard = (quiz: Quiz, attempt: string) => namespace.getByName(`${quiz.id}/${shardOf(attempt, quiz.shards)}`)
  return {
    record: (quiz, attempt, answers) => within(patience, async () => shard(quiz, attempt).record(attempt, answers)),
    read: (quiz, attempt) => within(patience, async () => shard(quiz, attempt).read(attempt)),
    forget: (quiz, attempt) =>
      within(patience, async () => {
        await shard(quiz, attempt).forget(attempt)
        return 'forgotten' as const
      }),
  }
}

async function within<Value>(patience: number, call: () => Promise<Value>): Promise<Value | Unreachable> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Unreachable>((resolve) => {
    timer = setTimeout(resolve, patience, UNREACHABLE)
  })
  try {
    return await Promise.race([twice(call), late])
  } catch (cause) {
    console.error('A shard of attempts failed.', cause)
    return UNREACHABLE
  } finally {
    clearTimeout(timer)
  }
}

/** A shard that moves (a deployment, a machine taken out of service) fails what it was doing and says that it may be tried again; every call here may. */
async function twice<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call()
  } catch (error) {
    if (!mayRetry(error)) throw error
    return call()
  }
}

/** Members that the platform sets on errors of Durable Object calls. */
function mayRetry(error: unknown): boolean {
  const { retryable = false, overloaded = false } = Object(error) as { retryable?: boolean; overloaded?: boolean }
  return retryable && !overloaded
}
