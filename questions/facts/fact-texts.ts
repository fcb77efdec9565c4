// What of the article a fact rests on.
import type { Fact } from './sheet.ts'

/** Whether the text is a stretch of one of the fact's quotes. */
export function isSpanOf(fact: Fact, text: string): boolean {
  return fact.quotes.some(({ exact }) => exact.includes(text))
}

/** The article's words behind a fact: its quotes and what it refers to. */
export function factTexts(fact: Fact): string[] {
  return [...fact.quotes, ...fact.references].map(({ exact }) => exact)
}
