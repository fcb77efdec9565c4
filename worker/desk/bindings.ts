// What worker/desk/wrangler.toml binds to the desk, and what its operator may set. Nothing that may be set has a default.
import type { DraftDesk } from './drafts/draft-desk.ts'

export interface DeskBindings {
  /** One object a token: it takes one article at a time. */
  readonly DRAFT_DESK: DurableObjectNamespace<DraftDesk>
  /** The bearer token of `POST /v1/drafts` and `POST /v1/bank`: a secret. Not set: those calls are off. */
  readonly DRAFTS_TOKEN?: string
  /** An OpenAI-compatible endpoint, such as `https://models.example.com/v1`. */
  readonly MODEL_BASE_URL?: string
  /** The model's name at that endpoint or at Workers AI. */
  readonly MODEL_NAME?: string
  /** The endpoint's key: a secret. */
  readonly MODEL_KEY?: string
  /** Workers AI, in the environment `workers-ai`. */
  readonly AI?: Ai
}

export interface DeskEnv {
  Bindings: DeskBindings
}
