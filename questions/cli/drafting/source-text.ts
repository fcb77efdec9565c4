// The article as it is brought: a file, or a page of the web.
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fetchPage, PageRefused } from './fetch-page.ts'

/** Bytes of a file at most: what the intake takes. */
const LARGEST = 10_000_000

type ContentType = 'text/plain' | 'text/markdown' | 'text/html'

export interface SourceText {
  readonly text: string
  readonly contentType: ContentType
  /** The address it was read from, after redirects; null for a file. */
  readonly url: string | null
  /** What its folder is named after where nothing else is said; null for a page, which has a title. */
  readonly name: string | null
}

/** Why there is no text, as one sentence for whoever named it. */
export class SourceRefused extends Error {}

const TYPES: Readonly<Record<string, ContentType>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SourceRefused(`It is not text in ${charset}. Save it as UTF-8.`, { cause })
  }
}

async function fromWeb(address: string): Promise<SourceText> {
  const { url, contentType, bytes } = await fetchPage(address).catch((cause) => {
    throw cause instanceof PageRefused ? new SourceRefused(cause.message, { cause }) : cause
  })
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const known = (['text/plain', 'text/markdown', 'text/html'] as const).find((each) => each === type.trim())
  if (known === undefined && type.trim() !== 'application/xhtml+xml') throw new SourceRefused('The address leads to no text and no page.')
  const charset = /charset="?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? 'utf-8'
  return { text: decoded(bytes, charset), contentType: known ?? 'text/html', url, name: null }
}

function fromFile(path: string): SourceText {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new SourceRefused('There is no such file.')
  if (!found.isFile()) throw new SourceRefused('That is no file.')
  if (found.size > LARGEST) throw new SourceRefused(`The file has more than ${LARGEST / 1_000_000} MB.`)
  const extension = extname(path)
  const contentType = TYPES[extension.toLowerCase()] ?? 'text/plain'
  return { text: decoded(readFileSync(path), 'utf-8'), contentType, url: null, name: basename(path, extension) }
}

/** The text of a file or of an https address. Throws a `SourceRefused`. */
export async function sourceText(source: string): Promise<SourceText> {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source) ? fromWeb(source) : fromFile(source)
}
