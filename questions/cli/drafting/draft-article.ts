// Drafts one article into its folder: keeps each reply at once, and writes the files when all are there.
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { Cost } from '../../writing/cost.ts'
import { type Draft, draft } from '../../writing/draft.ts'
import { type Model, ModelError } from '../../writing/model.ts'
import type { Progress } from '../../writing/progress.ts'
import { draftFiles } from './draft-files.ts'
import { countReplies, keptReplies } from './kept-replies.ts'
import { metered, spent } from './metered.ts'
import { type Awaited, pastedModel } from './pasted-model.ts'
import { writeRemembered } from './written.ts'

/** A model, or the name under which a person carries the prompts to one. */
export type Writer = Model | { readonly name: string }

export type Outcome =
  | { readonly is: 'drafted'; readonly draft: Draft; readonly spent: Cost }
  | { readonly is: 'awaited'; readonly awaited: readonly Awaited[] }
  /** `why` is one sentence; `kept` counts the replies that the next run goes on from. */
  | { readonly is: 'stopped'; readonly why: string; readonly kept: number; readonly interrupted: boolean }

export interface DraftingOptions {
  readonly signal: AbortSignal
  /** `made`: calls of this run that are through. */
  readonly onProgress: (progress: Progress, made: number) => void
}

/** `source` is the hash of the article as it was brought. The article's own file is the caller's: it is written before anything is spent on it. */
export async function draftArticle(
  folder: string,
  article: Article,
  source: string,
  writer: Writer,
  { signal, onProgress }: DraftingOptions,
): Promise<Outcome> {
  const own = join(folder, 'replies')
  const meter = 'complete' in writer ? metered(writer, own) : null
  const { model, replies, awaited } =
    meter === null ? pastedModel(own, writer.name) : { model: meter, replies: keptReplies(own), awaited: [] }
  const tell = (progress: Progress) => onProgress(progress, meter?.calls ?? 0)
  try {
    const made = await draft(article, model, { replies, signal, onProgress: tell })
    const cost = spent(own)
    writeRemembered(folder, source, draftFiles(folder, article, made, cost))
    return { is: 'drafted', draft: made, spent: cost }
  } catch (error) {
    if (awaited.length > 0 && !signal.aborted) return { is: 'awaited', awaited }
    const kept = countReplies(own)
    if (signal.aborted) return { is: 'stopped', why: 'Interrupted.', kept, interrupted: true }
    if (error instanceof ModelError) return { is: 'stopped', why: error.message, kept, interrupted: false }
    throw error
  }
}
