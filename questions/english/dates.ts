// Calendar dates in a text: "January 26, 2024", "26 January", "Jan. 2024", "2024".
import { months } from './months.ts'
import { normalise } from './normalise.ts'

/** A date as far as the text gives it: what it leaves out is null. */
export interface DateInText {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Longest name first, so that "june" is not read as "jun". */
const NAMES = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const DATE = new RegExp(
  `(?:\\b(\\d{1,2})(?:st|nd|rd|th)? )?\\b(${NAMES})\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? (\\d{4}))?\\b|\\b(1\\d{3}|20\\d{2})\\b`,
  'g',
)

const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))

/** Every calendar date of a text, in order; "may" without a day or year is the verb. Total; linear in the text. */
export function dates(text: string): DateInText[] {
  const found: DateInText[] = []
  for (const [, dayBefore, name, dayAfter, year, yearAlone] of normalise(text).matchAll(DATE)) {
    if (yearAlone !== undefined) found.push({ year: Number(yearAlone), month: null, day: null })
    const month = months.get(name ?? '')
    if (month === undefined) continue
    const day = number(dayAfter ?? dayBefore)
    if ((name === 'may' || name === 'mar') && day === null && year === undefined) continue
    found.push({ year: number(year), month, day })
  }
  return found
}
