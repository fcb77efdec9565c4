// Cleaned text → its paragraphs.
import type { Span } from './article.ts'

/** What stands between two paragraphs of an article's text. */
export const PARAGRAPH_BREAK = '\n\n'

/** Joins the lines of each paragraph by a space and the paragraphs by a blank line. Expects cleaned text. */
export function joinParagraphs(cleaned: string): string {
  return cleaned
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join(PARAGRAPH_BREAK)
}

/** Where the paragraphs stand in a text that `joinParagraphs` made. */
export function paragraphs(text: string): Span[] {
  if (text === '') return []
  let start = 0
  return text.split(PARAGRAPH_BREAK).map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + PARAGRAPH_BREAK.length
    return span
  })
}
