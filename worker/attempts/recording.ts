// What passes between the Worker, which scores, and a shard, which keeps.
import type { ScoredVerdict } from '../../questions/quiz/verdict.ts'

/** A scored answer on its way to its shard. */
export interface NewAnswer {
  readonly question: string
  /** The chosen ids in one string, to be kept. See `sameness`. */
  readonly chosen: string
  /** A first answer that was kept as one of these is the same. */
  readonly sameAs: readonly string[]
  /** The chosen ids that the tallies count. */
  readonly tallied: readonly string[]
  readonly verdict: ScoredVerdict
}

/** A stored verdict: JSON text, so that a repeat is answered with the same bytes. */
export interface StoredVerdict {
  readonly question: string
  readonly verdict: string
}

/**
 * What became of answers sent together. `stored`: at least one is new and all stand. `repeated`: all stood already. `conflict`: at least one
 * differs from the first answer to its question, and none was stored. `verdicts` are all that the attempt has by then.
 */
export interface Recording {
  readonly outcome: 'stored' | 'repeated' | 'conflict'
  readonly verdicts: StoredVerdict[]
}
