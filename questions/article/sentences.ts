// Paragraphs → sentences. A scanner of our own: `Intl.Segmenter` cuts at "Jan.", "Mr." and "U.S.", and the usual expressions are quadratic.
import type { Sentence, Span } from './article.ts'
import { sentenceEnd, TERMINATORS } from './sentence-end.ts'
import { spoken } from './spoken.ts'

function sentencesOf(text: string, span: Span, paragraph: number): Sentence[] {
  const found: Sentence[] = []
  const quotations = spoken(text, span)
  let quotation = 0
  let start = span.start
  let at = span.start
  while (at < span.end) {
    const terminator = TERMINATORS.includes(text.charAt(at))
    const end = terminator ? sentenceEnd(text, { start, end: span.end }, at) : null
    while ((quotations[quotation]?.end ?? span.end) <= at) quotation += 1
    const said = quotations[quotation]
    const inside = end !== null && said !== undefined && said.start < end && end < said.end
    if (end === null || inside) {
      // The whole run is passed over at once: looking from each of its characters would be quadratic in "………".
      do at += 1
      while (terminator && at < span.end && TERMINATORS.includes(text.charAt(at)))
      continue
    }
    found.push({ start, end, paragraph })
    start = text[end] === ' ' ? end + 1 : end
    at = start
  }
  if (start < span.end) found.push({ start, end: span.end, paragraph })
  return found
}

/**
 * The sentences of a text whose paragraphs are `paragraphs`. They cover every character but the spaces between them, and none spans
 * two paragraphs. A quotation that holds several sentences is part of one, with who said it. Time is linear in the length of the text.
 */
export function sentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((span, paragraph) => sentencesOf(text, span, paragraph))
}
