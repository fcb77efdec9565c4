// Whatever somebody brings as an article → the article as it was found, or why it is none.
import { type ContentType, contentTypeOf } from './content-type.ts'
import { fromHtml } from './html/from-html.ts'
import type { Imported, IntakeRefusal } from './imported.ts'

/** Most bytes, in UTF-8, that are read at all; the Worker answers 413 beyond. Crowded pages of newspapers have 1 to 3 MB. */
export const INTAKE_BYTES = 10_000_000

/** A text, with its kind where it is known and the address that it was fetched from. */
export interface Source {
  readonly text: string
  readonly contentType?: ContentType
  readonly url?: string
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

function read({ text, contentType, url }: Source): Intake {
  if ((contentType ?? contentTypeOf(text)) === 'text/html') {
    const page = fromHtml(text, url ?? null)
    if (page === 'too-large') return { refused: TOO_MANY }
    return page === null ? { refused: NO_ARTICLE } : { imported: page }
  }
  const paragraphs = text.split(/\n{2,}/)
  return { imported: { title: '', url: url ?? null, publisher: null, publishedOn: '', language: 'und', paragraphs, paywalled: false } }
}

/** Reads an article, whatever it comes as. Total: any text is imported or refused. Time is linear in its length. */
export function intake(source: Source): Intake {
  if (isTooLarge(source.text)) return { refused: TOO_LARGE }
  return read({ ...source, text: source.text.replace(/^\uFEFF/, '') })
}
