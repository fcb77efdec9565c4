// Dates as an English text prints them.

const full = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** ISO dates as words, without the year where it is the same for all: "January 17", "January 18". */
export function datesInWords(isoDates: readonly string[]): string[] {
  const years = new Set(isoDates.map((date) => date.slice(0, 4)))
  const format = years.size > 1 ? full : short
  return isoDates.map((date) => format.format(new Date(`${date}T00:00:00Z`)))
}

/** "a, b and c". */
export const inARow = (texts: readonly string[]): string => list.format(texts)
