// From an article to a draft: writes, gates, reads cold, edits, gates, judges, edits, gates, judges, selects. Pure but for the model that is brought.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidates } from '../families/candidate.ts'
import { type Generated, generate } from '../quiz/generate.ts'
import { CALLS_PER_PART, type Cost, nothing } from './cost.ts'
import { draftPart } from './draft-part.ts'
import type { Model } from './model.ts'
import { parts } from './parts.ts'
import type { Replies } from './replies.ts'
import { candidatesOf, gated, sheetOf, type Working } from './working.ts'

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

const passing = (working: Working) => [...gated(working).values()].filter((reasons) => reasons.length === 0).length

/**
 * Drafts facts, bank and quiz of an article, part by part where it is long. Throws the model's `ModelError`, or the signal's reason; what was
 * received by then is in `replies`.
 */
export async function draft(article: Article, model: Model, { replies, signal, onProgress }: DraftOptions): Promise<Draft> {
  const all = parts(article)
  const outOf = all.length * CALLS_PER_PART
  let working: Working = { article, heading: article.title, entities: [], facts: [], candidates: [], unusable: [] }
  let cost = nothing
  const tell = (step: Step, round: number, done: boolean, calls: number, now: Working) =>
    onProgress?.({ step, round, done, calls: { done: calls, outOf }, candidates: now.candidates.length, passing: passing(now) })
  for (const [index, part] of all.entries()) {
    const before = index * CALLS_PER_PART
    const made = await draftPart({ working, part, index, model, replies, signal }, (step, round, done, calls, now) =>
      tell(step, round, done, before + calls, now),
    )
    working = made.working
    cost = {
      calls: cost.calls + made.cost.calls,
      tokensIn: cost.tokensIn + made.cost.tokensIn,
      tokensOut: cost.tokensOut + made.cost.tokensOut,
    }
  }
  const [sheet, candidates] = [sheetOf(working), candidatesOf(working)]
  const generated = generate({ article, sheet, candidates })
  tell('select', 1, true, outOf, working)
  return { sheet, candidates, generated, unusable: working.unusable, cost }
}
