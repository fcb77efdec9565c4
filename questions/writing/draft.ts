// From an article to a draft: writes, gates, reads cold, edits, gates, judges, edits, gates, judges, selects. Pure but for the model that is brought.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidates } from '../families/candidate.ts'
import { type Generated, generate } from '../quiz/generate.ts'
import { CALLS_PER_PART, type Cost, nothing, sum } from './cost.ts'
import { draftPart } from './draft-part.ts'
import type { Model } from './model.ts'
import { parts } from './parts.ts'
import type { Replies } from './replies.ts'
import { begun, candidatesOf, joined, passing, sheetOf, type Working } from './working.ts'

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

/**
 * Drafts facts, bank and quiz of an article, part by part where it is long. Throws the model's `ModelError`, or the signal's reason; what was
 * received by then is in `replies`.
 */
export async function draft(article: Article, model: Model, { replies, signal, onProgress }: DraftOptions): Promise<Draft> {
  const all = parts(article)
  const outOf = all.length * CALLS_PER_PART
  let working: Working = { article, heading: article.title, entities: [], facts: [], candidates: [], unusable: [] }
  let cost = nothing
  let passed = 0
  for (const [index, part] of all.entries()) {
    const before = working
    const made = await draftPart({ working: begun(before), part, index, model, replies, signal }, (step, round, done, calls, now) =>
      onProgress?.({
        step,
        round,
        done,
        calls: { done: index * CALLS_PER_PART + calls, outOf },
        candidates: before.candidates.length + now.candidates.length,
        passing: passed + passing(now).length,
      }),
    )
    working = joined(before, made.working)
    passed += passing(made.working).length
    cost = sum(cost, made.cost)
  }
  const [sheet, candidates] = [sheetOf(working), candidatesOf(working)]
  const generated = generate({ article, sheet, candidates })
  onProgress?.({
    step: 'select',
    round: 1,
    done: true,
    calls: { done: outOf, outOf },
    candidates: candidates.questions.length,
    passing: generated.bank.questions.length,
  })
  return { sheet, candidates, generated, unusable: working.unusable, cost }
}
