// From an article to a draft: writes, gates, reads cold, edits, gates, judges, edits, gates, judges, selects. Pure but for the model that is brought.
import type { Article } from '../article/article.ts'
import type { FactSheet } from '../facts/sheet.ts'
import type { Candidates } from '../families/candidate.ts'
import { type Generated, generate } from '../quiz/generate.ts'
import { caller } from './caller.ts'
import type { Cost } from './cost.ts'
import { editPart } from './edit-part.ts'
import type { Model } from './model.ts'
import { type Desk, type Part, partsOf } from './part.ts'
import { type Progress, selected, teller } from './progress.ts'
import type { Replies } from './replies.ts'
import { begun, candidatesOf, joined, sheetOf, type Working } from './working.ts'
import { writePart } from './write-part.ts'

export type Step = 'write' | 'read' | 'edit' | 'judge' | 'select'

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
  const all = partsOf(article)
  const asking = caller(model, replies, signal)
  const desk: Desk = { caller: asking, hand: { kind: 'model', name: model.name }, tell: teller(all.length, onProgress) }
  const made = new Map<Part, Working>()
  let settled = begun({ article, heading: article.title, entities: [] })
  // Every part is written before the first is edited: who and what the article speaks of is then known, and what the gate decides stands.
  for (const part of all) {
    const written = await writePart(settled, part, desk)
    made.set(part, written)
    settled = begun(written)
  }
  for (const [part, written] of made) {
    const others = [...made].flatMap(([other, { facts }]) => (other === part ? [] : facts))
    const edited = await editPart({ ...written, heading: settled.heading, entities: settled.entities, others }, part, desk)
    made.set(part, edited)
    settled = begun(edited)
  }
  const working = joined(settled, [...made.values()])
  const [sheet, candidates] = [sheetOf(working), candidatesOf(working)]
  const generated = generate({ article, sheet, candidates })
  onProgress?.(selected(all.length, candidates, generated))
  return { sheet, candidates, generated, unusable: working.unusable, cost: asking.cost() }
}
