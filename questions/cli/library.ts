// Reads the library: one folder an article.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as v from 'valibot'
import { readArticle } from '../article/read.ts'
import { factSheetSchema } from '../facts/sheet.ts'
import { candidatesSchema } from '../families/candidate.ts'
import type { Source } from '../quiz/generate.ts'
import { fitting } from './schema-faults.ts'

/** The folder that holds every article's folder. */
export const LIBRARY = join(import.meta.dirname, '..', 'articles')

function readJson<Schema extends v.GenericSchema>(schema: Schema, path: string): v.InferOutput<Schema> {
  const read = fitting(schema, readFileSync(path, 'utf8'))
  if ('value' in read) return read.value
  const faults = read.faults.map(({ line, sentence }) => `  line ${line}: ${sentence}`)
  throw new Error([`${path} does not fit its schema:`, ...faults].join('\n'))
}

/** One article with its fact sheet and candidates. Throws where a file is missing or does not fit its schema. */
export function readSource(slug: string, library = LIBRARY): Source {
  const folder = join(library, slug)
  return {
    article: readArticle(slug, readFileSync(join(folder, 'article.md'), 'utf8')),
    sheet: readJson(factSheetSchema, join(folder, 'facts.json')),
    candidates: readJson(candidatesSchema, join(folder, 'candidates.json')),
  }
}

/** Slugs of every article, in alphabetical order. */
export function slugs(library = LIBRARY): string[] {
  const entries = readdirSync(library, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
