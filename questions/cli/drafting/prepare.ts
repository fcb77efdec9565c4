// Before anything is spent: reads the source, finds its folder, looks for a person's edits there, and writes the article's file.
import { join, resolve } from 'node:path'
import type { Article } from '../../article/article.ts'
import { asMarkdown } from '../../article/as-markdown.ts'
import { intake } from '../../article/intake.ts'
import { readArticle } from '../../article/read.ts'
import { slugOf } from '../../article/slug.ts'
import { DRAFT_FILES } from './draft-files.ts'
import { editsAmong } from './edits-among.ts'
import { readIfThere } from './read-if-there.ts'
import { SourceRefused, type SourceText, sourceText } from './source-text.ts'
import { contentHash, editedFiles, readLedger, writeRemembered } from './written.ts'

export interface Prepared {
  readonly folder: string
  readonly article: Article
  /** Hash of the article as it was brought. */
  readonly source: string
}

export interface Place {
  readonly library: string
  /** Null: made of the file's name or the article's title. */
  readonly slug: string | null
  /** Overwrites a person's edits. */
  readonly force: boolean
}

/** Where what is brought is already the article's file in its folder, that file is the article and stays as it is. */
function inPlace(source: string, { library }: Place): { slug: string; markdown: string } | null {
  const path = resolve(source)
  const slug = path.split(/[\\/]/).at(-2) ?? ''
  if (path !== join(library, slug, 'article.md')) return null
  const markdown = readIfThere(path)
  return markdown === null ? null : { slug, markdown }
}

/** The licence is for a person to fill in; a line without it shows where. */
function withLicenceLine(markdown: string): string {
  const end = markdown.indexOf('\n---\n')
  return end === -1 || /^licence:/m.test(markdown.slice(0, end)) ? markdown : `${markdown.slice(0, end)}\nlicence:${markdown.slice(end)}`
}

function imported({ text, contentType, url }: SourceText): { markdown: string; title: string } {
  const read = intake(url === null ? { text, contentType } : { text, contentType, url })
  if ('refused' in read) throw new SourceRefused(`${read.refused.detail} (${read.refused.code})`)
  return { markdown: withLicenceLine(asMarkdown(read.imported)), title: read.imported.title }
}

function refuseEdits(folder: string, files: readonly string[]) {
  if (files.length === 0) return
  const names = files.map((name) => join(folder, name)).join('\n  ')
  throw new SourceRefused(`These hold what no draft wrote, and would be overwritten:\n  ${names}\nChoose another --slug, or add --force.`)
}

/** The article's file: what a person made of the same source is kept, and is what the draft is made of. */
function articleFile(folder: string, markdown: string, source: string, { force }: Place): string {
  const edited = editedFiles(folder, ['article.md']).length > 0
  if (edited && !force) {
    if (readLedger(folder)?.source !== source) refuseEdits(folder, ['article.md'])
    return readIfThere(join(folder, 'article.md')) ?? markdown
  }
  writeRemembered(folder, source, new Map([['article.md', markdown]]))
  return markdown
}

/** Throws a `SourceRefused` whose message says why there can be no draft. */
export async function prepare(source: string, place: Place): Promise<Prepared> {
  const own = inPlace(source, place)
  const brought = own === null ? await sourceText(source) : null
  const read = own ?? imported(brought as SourceText)
  const slug = place.slug ?? ('slug' in read ? read.slug : slugOf(brought?.name ?? read.title))
  const folder = join(place.library, slug)
  const edited = editedFiles(folder, DRAFT_FILES)
  if (!place.force) refuseEdits(folder, editsAmong(edited, slug, place.library))
  const hash = contentHash('source', brought?.text ?? read.markdown)
  const markdown = own === null ? articleFile(folder, read.markdown, hash, place) : own.markdown
  return { folder, article: readArticle(slug, markdown), source: hash }
}
