// A draft → the files of its folder.
import { join, relative, sep } from 'node:path'
import type { Article } from '../../article/article.ts'

import type { Cost } from '../../writing/cost.ts'
import type { Draft } from '../../writing/draft.ts'
import { publicationFaults } from '../publication-faults.ts'
import { asJson } from './as-json.ts'
import { refusalsPage } from './refusals-page.ts'
import { report } from './report.ts'

/** Files of an article's folder that a draft writes once it has all replies. */
export const DRAFT_FILES = ['facts.json', 'candidates.json', 'bank.json', 'quiz.json', 'report.json', 'refusals.md'] as const
export type DraftFile = (typeof DRAFT_FILES)[number]

const QUESTIONS = join(import.meta.dirname, '..', '..')

/** Where a schema is, as seen from an article's folder, so that editors complete and check the file. */
const schemaFrom = (folder: string, schema: string) => relative(folder, join(QUESTIONS, schema)).replaceAll(sep, '/')

/** File contents by name. */
export function draftFiles(folder: string, article: Article, draft: Draft, spent: Cost): Map<DraftFile, string> {
  const { sheet, candidates, generated } = draft
  const told = report(article, draft, spent, publicationFaults({ article, sheet }))
  const { $schema: _, ...facts } = sheet
  const { $schema: __, ...questions } = candidates
  return new Map<DraftFile, string>([
    ['facts.json', asJson({ $schema: schemaFrom(folder, 'facts/facts.schema.json'), ...facts })],
    ['candidates.json', asJson({ $schema: schemaFrom(folder, 'families/candidates.schema.json'), ...questions })],
    // As `npm run generate` writes them.
    ['bank.json', `${JSON.stringify(generated.bank, null, 2)}\n`],
    ['quiz.json', `${JSON.stringify(generated.quiz, null, 2)}\n`],
    ['report.json', asJson(told)],
    ['refusals.md', refusalsPage(told)],
  ])
}
