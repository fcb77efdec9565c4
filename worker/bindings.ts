// What wrangler.toml binds to the Worker.
import type { AttemptShard } from './attempts/shard.ts'

export interface Bindings {
  /** Attempts, one object for each shard of each quiz, named `{quiz}/{shard}`. */
  readonly ATTEMPTS: DurableObjectNamespace<AttemptShard>
  /** How many writes one client may make in a minute. */
  readonly ANSWER_LIMIT: RateLimit
  /** How many calls to the desk one client may make in a minute. */
  readonly DESK_LIMIT: RateLimit
  /** The Worker that lints and drafts. */
  readonly DESK: Fetcher
  /** Built pages, the widget and the API's description. */
  readonly ASSETS: Fetcher
}

/** The generic parameter of every Hono type in the Worker. */
export interface AppEnv {
  Bindings: Bindings
}
