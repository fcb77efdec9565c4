// A drafted article as the evaluation takes it: from its folder, through the gate as it is now.
import { join } from 'node:path'
import type { Candidate } from '../../families/candidate.ts'
import { families } from '../../families/index.ts'
import { type Generated, generate, type Source } from '../../quiz/generate.ts'
import type { Cost } from '../../writing/cost.ts'
import { spent } from '../drafting/metered.ts'
import { readSource } from '../library.ts'

export interface Drafted {
  readonly slug: string
  readonly source: Source
  readonly generated: Generated
  /** Every candidate, those that code writes included. */
  readonly candidates: readonly Candidate[]
  readonly spent: Cost
}

/** Throws where a file is missing or does not fit its schema. */
export function readDrafted(slug: string, library: string): Drafted {
  const source = readSource(slug, library)
  const { sheet, article, candidates } = source
  const written = families.flatMap((family) => family.write?.(sheet, article, candidates.heading) ?? [])
  return {
    slug,
    source,
    generated: generate(source),
    candidates: [...candidates.questions, ...written],
    spent: spent(join(library, slug, 'replies')),
  }
}
