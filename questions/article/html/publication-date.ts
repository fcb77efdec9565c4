// A moment as a page writes it → the day, as the publisher counts days.
import { dates } from '../../english/dates.ts'

/** Longest text, in characters, in which a date is looked for. */
const LONGEST = 100

const two = (number: number) => String(number).padStart(2, '0')

/** A day that the calendar has, between 1800 and 2199; empty otherwise. */
function day(year: number, month: number, date: number): string {
  const at = new Date(Date.UTC(year, month - 1, date))
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return real && year >= 1800 && year < 2200 ? `${year}-${two(month)}-${two(date)}` : ''
}

/** `YYYY-MM-DD` of `2024-01-22T23:30:00-05:00`, `20240122`, `22 Jan 2024` or `Monday, January 22, 2024`; empty where there is none. */
export function publicationDate(written: string): string {
  const text = written.slice(0, LONGEST).trim()
  const [, year, month, date] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text) ?? []
  if (year !== undefined) return day(Number(year), Number(month), Number(date))
  const found = dates(text).find((found) => found.year !== null && found.month !== null && found.day !== null)
  return found === undefined ? '' : day(found.year ?? 0, found.month ?? 0, found.day ?? 0)
}
