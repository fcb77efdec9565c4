// Drafts every article of an evaluation, one after the other.

import type { Writer } from '../drafting/draft-article.ts'
import { draftArticle } from '../drafting/draft-article.ts'
import type { Awaited } from '../drafting/pasted-model.ts'
import { prepare } from '../drafting/prepare.ts'
import { progressLines } from '../drafting/progress-lines.ts'
import { SourceRefused } from '../drafting/source-text.ts'

export interface DraftedAll {
  readonly drafted: readonly string[]
  /** Articles that can have no draft, with the reason. */
  readonly refused: readonly string[]
  /** Prompts that wait for their replies. */
  readonly awaited: readonly Awaited[]
  /** Why it ended early; null where it did not. */
  readonly stopped: string | null
}

/** Goes on to the next article where one is refused or a reply is awaited; ends where the model cannot be had. */
export async function draftAll(
  files: ReadonlyMap<string, string>,
  library: string,
  writer: Writer,
  signal: AbortSignal,
): Promise<DraftedAll> {
  const drafted: string[] = []
  const refused: string[] = []
  const awaited: Awaited[] = []
  for (const [slug, file] of files) {
    try {
      const { folder, article, source } = await prepare(file, { library, slug, force: false })
      const progress = progressLines(process.stderr, `${slug}: `)
      const outcome = await draftArticle(folder, article, source, writer, { signal, onProgress: progress.show })
      progress.end()
      if (outcome.is === 'stopped') return { drafted, refused, awaited, stopped: `${slug}: ${outcome.why}` }
      if (outcome.is === 'awaited') awaited.push(...outcome.awaited)
      else drafted.push(slug)
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error
      refused.push(`${slug}: ${error.message}`)
    }
  }
  return { drafted, refused, awaited, stopped: null }
}
