// What kind of text somebody brought, where they do not say.

export type ContentType = 'text/plain' | 'text/markdown' | 'text/html'

/** How much of the text is looked at, in characters. */
const LOOKED_AT = 20_000

/** A document, or a fragment that begins with a block; a comment or an XML declaration may stand before it. */
const BEGINS_AS_HTML =
  /^\s*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|meta|title|link|script|style|main|article|section|header|nav|div|p|h[1-6]|figure|ul|ol|table|blockquote|span|br|img|a)(?=[\s/>]))/i

const PARAGRAPH_ENDS = /<\/p\s{0,9}>|<br\s{0,9}\/?>\s{0,9}<br\s{0,9}\/?>/gi

/** Front matter, headings, links, images, emphasis in asterisks, quotations: one is enough, because plain text has none at these places. */
const MARKDOWN = [
  /^---[ \t]*\n[\w-]{1,60}:/,
  /^#{1,6} \S/m,
  /^[^\n]{1,300}\n(?:={3,}|-{3,})[ \t]*$/m,
  /\]\(<?(?:https?:|\/|#|mailto:)/,
  /(?:^|\s)\*\*[^\s*]/m,
  /^> \S/m,
]

/** The kind of the text, by its beginning and by marks in its first 20,000 characters. Total; plain text where nothing speaks for another. */
export function contentTypeOf(text: string): ContentType {
  const looked = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
  if (BEGINS_AS_HTML.test(looked)) return 'text/html'
  if (MARKDOWN.some((mark) => mark.test(looked))) return 'text/markdown'
  return (looked.match(PARAGRAPH_ENDS) ?? []).length > 1 ? 'text/html' : 'text/plain'
}
