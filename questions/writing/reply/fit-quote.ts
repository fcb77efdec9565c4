// Finds the stretch of some facts' quotes that a model meant, however it wrote quotation marks, dashes and the first letter.
import type { Article } from '../../article/article.ts'
import type { Fact } from '../../facts/sheet.ts'
import { findQuote } from './find-quote.ts'

/** The stretch in the facts' own characters, or null where none of their quotes holds the words. */
export function fitQuote(words: string, facts: readonly Fact[], article: Article): string | null {
  const quotes = facts.flatMap((fact) => fact.quotes.map(({ exact }) => exact))
  if (quotes.some((exact) => exact.includes(words))) return words
  const exact = findQuote(article, words)?.exact
  if (exact === undefined) return null
  if (quotes.some((quote) => quote.includes(exact))) return exact
  // A key that quotes more than its fact does means the fact's whole quote.
  return quotes.find((quote) => exact.includes(quote)) ?? null
}
