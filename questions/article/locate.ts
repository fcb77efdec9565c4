// Finds a quote in a text.
import type { Span } from './article.ts'
import type { Quote } from './quote.ts'

/**
 * Where the quote stands, or null where it does not occur, or where `exact` occurs more than once and prefix and suffix do not tell
 * which one is meant. `text.slice(start, end) === quote.exact` whenever a span is returned.
 */
export function locate(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | null {
  if (exact === '') return null
  let found: Span | null = null
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    if (!text.startsWith(prefix, start - prefix.length) || !text.startsWith(suffix, end)) continue
    if (start < prefix.length) continue
    if (found !== null) return null
    found = { start, end }
  }
  return found
}
