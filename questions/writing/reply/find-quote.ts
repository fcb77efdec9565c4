// The words that a model says it copied → the article's own characters.
import type { Article, Span } from '../../article/article.ts'
import { locate } from '../../article/locate.ts'
import type { Quote } from '../../article/quote.ts'
import { withoutReferences } from './character-references.ts'
import { normalText } from './normal-text.ts'
import { placeOf } from './word-index.ts'

/** Longest piece that is looked for, in characters: four long sentences. What is longer proves nothing in particular. */
const LONGEST = 2_000
/** How many words on either side may tell one place from another. */
const CONTEXTS = [1, 2, 4, 8, 16, 32]

const EDGES = ' .,;:!?"-…*_'

/** Without the punctuation at its ends, where models put a full stop, quotation marks or dots of their own. */
function core(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && EDGES.includes(words.charAt(start))) start += 1
  while (end > start && EDGES.includes(words.charAt(end - 1))) end -= 1
  return words.slice(start, end)
}

/** Where `count` words before `start` begin. */
function before(text: string, start: number, count: number): number {
  let at = start
  for (let words = 0; words < count && at > 0; words += 1) at = Math.max(text.lastIndexOf(' ', at - 2) + 1, 0)
  return at
}

/** Where `count` words behind `end` end. */
function behind(text: string, end: number, count: number): number {
  let at = end
  for (let words = 0; words < count && at < text.length; words += 1) {
    const space = text.indexOf(' ', at + 1)
    at = space === -1 ? text.length : space
  }
  return at
}

/** The quote of this span and no other; null where the words around it do not tell it from its likes. */
function quoteOf(text: string, { start, end }: Span): Quote | null {
  const exact = text.slice(start, end)
  if (locate(text, { exact }) !== null) return { exact }
  for (const count of CONTEXTS) {
    const prefix = text.slice(before(text, start, count), start)
    const suffix = text.slice(end, behind(text, end, count))
    const quotes = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ]
    const telling = quotes.find((quote) => locate(text, quote)?.start === start)
    if (telling !== undefined) return telling
  }
  return null
}

/**
 * Finds words in the article whatever the model did to quotation marks, dashes, spaces, accents, the case of the first letter, a full stop at
 * the end, or character references; they must be whole words of one paragraph, with nothing left out. Where they occur more than once, the
 * first place is taken, or the one nearest to `near`, an offset in `article.text`. Null where they are not the article's.
 */
export function findQuote(article: Article, words: string, near?: number): Quote | null {
  if (words.length > LONGEST) return null
  const wanted = normalText(withoutReferences(words).trim()).text
  const place = placeOf(article, wanted, near) ?? placeOf(article, core(wanted), near)
  return place === null ? null : quoteOf(article.text, place)
}
