// What a folder gives to evaluate: articles to draft, or folders that have been drafted.
import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { SLUG } from '../../article/slug.ts'

const EXTENSIONS = ['.txt', '.md', '.markdown', '.html', '.htm']

export interface ArticlesIn {
  /** Paths of articles by slug. Only names in lower-case words count: README.md is none. */
  readonly files: ReadonlyMap<string, string>
  /** Slugs of folders with candidates. */
  readonly drafted: readonly string[]
}

/** In alphabetical order. Throws where the folder cannot be read. */
export function articlesIn(folder: string, only: readonly string[] | null): ArticlesIn {
  const wanted = (name: string) => SLUG.test(name) && (only === null || only.includes(name))
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = new Map<string, string>()
  const drafted: string[] = []
  for (const entry of entries) {
    const extension = extname(entry.name)
    const name = entry.name.slice(0, entry.name.length - extension.length)
    if (entry.isFile() && EXTENSIONS.includes(extension) && wanted(name)) files.set(name, join(folder, entry.name))
    if (entry.isDirectory() && wanted(entry.name) && existsSync(join(folder, entry.name, 'candidates.json'))) drafted.push(entry.name)
  }
  return { files, drafted }
}
