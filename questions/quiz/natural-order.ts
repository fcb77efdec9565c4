// The order that dates and numbers have of their own.
import { dates } from '../english/dates.ts'
import { numbers } from '../english/numbers.ts'

/** What a text is sorted by: its first date, else its first number; null where it has neither. */
function place(text: string): number | null {
  const [date] = dates(text)
  if (date !== undefined) return (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  return numbers(text)[0]?.value ?? null
}

/** The texts from first to last or least to most, or null where one of them has no such place or two share one. */
export function naturalOrder(texts: readonly string[]): string[] | null {
  const placed = texts.map((text) => ({ text, at: place(text) }))
  if (new Set(placed.map(({ at }) => at)).size < texts.length) return null
  if (placed.some(({ at }) => at === null)) return null
  return placed.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(({ text }) => text)
}
