// Calendar dates in a text: "January 26, 2024", "26 January", "the twenty-sixth of January", "Jan. 2024", "2024".
import { months } from './months.ts'
import { plain } from './normalise.ts'
import { ordinalsInDigits } from './ordinals.ts'

/** A date as far as the text gives it: what it leaves out is null. */
export interface DateInText {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Longest name first, so that "june" is not read as "jun". */
const NAMES = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DATE = new RegExp(
  `(?:\\b${DAY} (?:of )?)?\\b(${NAMES})\\b\\.?(?: (?:the )?${DAY}\\b)?(?:,? (\\d{4}))?\\b|\\b(1\\d{3}|20\\d{2})\\b`,
  'gi',
)

const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))

type Groups = readonly (string | undefined)[]

/** What stands before the month and not before the verb; a text that is "May" and nothing else is the month as well. */
const BEFORE_MAY = /\b(?:in|by|of|until|since|from|to|before|after|last|next|early|late|mid) $/i
/** Longer than any of these words with its space: looking at all that stands before each "May" would be quadratic. */
const LONGEST_BEFORE = 10

/** Null where the match is no date: "may" and "mar" without a day or year are verbs. */
function dateOf([dayBefore, name, dayAfter, year, yearAlone]: Groups, isMonth: boolean): DateInText | null {
  if (yearAlone !== undefined) return { year: Number(yearAlone), month: null, day: null }
  const written = name?.toLowerCase() ?? ''
  const day = number(dayAfter ?? dayBefore)
  if ((written === 'may' || written === 'mar') && day === null && year === undefined && !isMonth) return null
  return { year: number(year), month: months.get(written) ?? null, day }
}

/** The text, as `plain` gives it, with other words in place of its dates. Total; linear in the text. */
export function replaceDates(text: string, put: (date: DateInText) => string): string {
  const whole = ordinalsInDigits(plain(text)).trim()
  return whole.replace(DATE, (written: string, ...groups: (string | undefined)[]) => {
    const at = Number(groups[5])
    const isMonth = written === 'May' && (whole === 'May' || BEFORE_MAY.test(whole.slice(Math.max(0, at - LONGEST_BEFORE), at)))
    const date = dateOf(groups.slice(0, 5), isMonth)
    return date === null ? written : put(date)
  })
}

/** Every calendar date of a text, in order; "may" without a day or year is the verb, but for "in May". Total; linear in the text. */
export function dates(text: string): DateInText[] {
  const found: DateInText[] = []
  replaceDates(text, (date) => {
    found.push(date)
    return ''
  })
  return found
}
