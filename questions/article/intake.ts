// Whatever somebody brings as an article → the article as it was found, or why it is none.

import { isPaywallLine } from '../english/paywall-lines.ts'
import { type ContentType, contentTypeOf } from './content-type.ts'
import { fromHtml } from './html/from-html.ts'
import type { Imported, IntakeRefusal } from './imported.ts'
import { tidyParagraphs } from './left-out.ts'
import { refused } from './refused.ts'
import { fromMarkdown } from './text/from-markdown.ts'
import { fromPlainText } from './text/from-plain-text.ts'

/** Most bytes, in UTF-8, that are read at all; the Worker answers 413 beyond. Crowded pages of newspapers have 1 to 3 MB. */
export const INTAKE_BYTES = 10_000_000

/** A text, with its kind where it is known and the address that it was fetched from. */
export interface Source {
  readonly text: string
  readonly contentType?: ContentType
  readonly url?: string | null
}

export type Intake = { readonly imported: Imported } | { readonly refused: IntakeRefusal }

const TOO_LARGE: IntakeRefusal = { code: 'too-large', detail: 'The text has more than 10 MB.' }
const TOO_MANY: IntakeRefusal = { code: 'too-large', detail: 'The page has more than 100,000 elements.' }
const NO_ARTICLE: IntakeRefusal = { code: 'no-article', detail: 'The page shows no article, or several.' }

/** Whether the text has more bytes than are read. Only texts of doubtful length are encoded to be sure. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= INTAKE_BYTES) return false
  return text.length > INTAKE_BYTES || new TextEncoder().encode(text).length > INTAKE_BYTES
}

/** A page's story, tidied as a text's is. */
function fromPage(text: string, url: string | null): Intake {
  const page = fromHtml(text, url)
  if (page === 'too-large') return { refused: TOO_MANY }
  if (page === null) return { refused: NO_ARTICLE }
  const paywalled = page.paywalled || page.paragraphs.some(isPaywallLine)
  return { imported: { ...page, paragraphs: tidyParagraphs(page.paragraphs), paywalled } }
}

function read({ text, contentType, url = null }: Source): Intake {
  const type = contentType ?? contentTypeOf(text)
  if (type === 'text/html') return fromPage(text, url)
  const imported = type === 'text/markdown' ? fromMarkdown(text) : fromPlainText(text)
  return { imported: { ...imported, url: imported.url ?? url } }
}

/** What is not refused is English, whatever the source states; a stated `en-GB` is more than that. */
const inEnglish = (imported: Imported): Imported => ({ ...imported, language: /^en\b/.test(imported.language) ? imported.language : 'en' })

/** Reads an article, whatever it comes as. Total: any text is imported or refused. Time is linear in its length. */
export function intake(source: Source): Intake {
  if (isTooLarge(source.text)) return { refused: TOO_LARGE }
  const found = read({ ...source, text: source.text.replace(/^\uFEFF/, '') })
  if ('refused' in found) return found
  const reason = refused(found.imported)
  return reason === null ? { imported: inEnglish(found.imported) } : { refused: reason }
}
