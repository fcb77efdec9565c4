// The order that dates and numbers have of their own.
import { dates } from '../english/dates.ts'
import { lemma } from '../english/lemma.ts'
import { numbers } from '../english/numbers.ts'

/** What a text is sorted by, and of which parts that is made: its first date, else its first number. */
interface Place {
  readonly parts: string
  readonly at: number
}

/** Null where the text has neither a date nor a number. */
function placeOf(text: string): Place | null {
  const [date] = dates(text)
  if (date === undefined) {
    const [number] = numbers(text)
    return number === undefined ? null : { parts: `number of ${lemma(number.unit)}`, at: number.value }
  }
  const { year, month, day } = date
  const parts = [year === null ? '' : 'year', month === null ? '' : 'month', day === null ? '' : 'day'].join(' ')
  return { parts, at: (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0) }
}

/**
 * The texts from first to last or least to most. Null where one of them has no such place, two share one, or they are not made of the same
 * parts: nothing tells whether "January 26" comes before "March 2, 2023", and "3 days" is less than "2 weeks".
 */
export function naturalOrder(texts: readonly string[]): string[] | null {
  const placed = texts.flatMap((text) => {
    const place = placeOf(text)
    return place === null ? [] : [{ text, ...place }]
  })
  if (new Set(placed.map(({ at }) => at)).size < texts.length) return null
  if (new Set(placed.map(({ parts }) => parts)).size > 1) return null
  return placed.sort((a, b) => a.at - b.at).map(({ text }) => text)
}
