// Finds a quote in a text.
import type { Span } from './article.ts'
import type { Quote } from './quote.ts'

/** Where a quote was found last, and in which text: the gate asks for the same ones again and again. */
const known = new WeakMap<Quote, { readonly text: string; readonly span: Span | null }>()

/**
 * Where the quote stands, or null where it does not occur, or where `exact` occurs more than once and prefix and suffix do not tell
 * which one is meant. `text.slice(start, end) === quote.exact` whenever a span is returned. The quote is looked for together with what
 * stands around it, twice at most: looking at each place where `exact` occurs is quadratic in "aaaa…".
 */
export function locate(text: string, quote: Quote): Span | null {
  const before = known.get(quote)
  if (before?.text === text) return before.span
  const span = find(text, quote)
  known.set(quote, { text, span })
  return span
}

function find(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | null {
  if (exact === '') return null
  const whole = prefix + exact + suffix
  const found = text.indexOf(whole)
  if (found === -1 || text.indexOf(whole, found + 1) !== -1) return null
  const start = found + prefix.length
  return { start, end: start + exact.length }
}
