// From an article to a draft: writes, gates, reads cold, edits, gates, judges, edits, gates, selects. Pure but for the model that is brought.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidates } from '../families/candidate.ts'
import type { Generated } from '../quiz/generate.ts'
import type { Cost } from './cost.ts'
import type { Model } from './model.ts'
import type { Replies } from './replies.ts'

export type Step = 'write' | 'read' | 'edit' | 'judge' | 'select'

/** What happened so far. A step is told of when it begins and, with `done`, when it ends. */
export interface Progress {
  readonly step: Step
  /** From 1; the steps edit and judge come round again. */
  readonly round: number
  readonly done: boolean
  /** Calls that are through, kept replies included, and how many there will be in all. */
  readonly calls: { readonly done: number; readonly outOf: number }
  readonly candidates: number
  /** Candidates that pass the gate as they stand. */
  readonly passing: number
}

/** A piece of a reply that could not be used at all: it became neither fact nor candidate. */
export interface Unusable {
  readonly step: Step
  /** The id that the model gave, or its place in the reply. */
  readonly item: string
  readonly reason: string
}

export interface Draft {
  readonly sheet: FactSheet
  readonly candidates: Candidates
  readonly generated: Generated
  readonly unusable: readonly Unusable[]
  /** What was spent now: kept replies cost nothing. */
  readonly cost: Cost
}

export interface DraftOptions {
  readonly replies: Replies
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Drafts facts, bank and quiz of an article. Throws the model's `ModelError`; what was received by then is in `replies`. */
export async function draft(_article: Article, _model: Model, _options: DraftOptions): Promise<Draft> {
  throw new Error('The pipeline is being built.')
}
