// Lines that only say when a story was published or brought up to date: "Published 15 October 2025, 10:20 GMT", "5 min read".
import { dates } from './dates.ts'
import { months } from './months.ts'
import { weekdays } from './weekdays.ts'

/** What may stand in such a line beside days, months, figures and times. */
const AROUND: ReadonlySet<string> = new Set(
  (
    'published updated posted modified last first created originally on at of the and by date time am pm a.m p.m gmt utc bst ist est edt et pt ct mt cst cdt mst mdt pst pdt cet cest jst aest ' +
    'hours hour minutes minute mins min days day ago read ist local st nd rd th'
  ).split(' '),
)

/** Longest such line, in characters. */
const LONGEST = 120

const SHORT_DAYS: ReadonlySet<string> = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '))

function isAround(word: string): boolean {
  return (
    /^[\d:./-]+(?:st|nd|rd|th|am|pm|z)?$/.test(word) || AROUND.has(word) || months.has(word) || weekdays.has(word) || SHORT_DAYS.has(word)
  )
}

/** Whether the line says when, and nothing else. Total; looks at short lines only. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false
  const words = line.toLowerCase().split(/[ ,|()[\]–—·•;]+|[.:](?= |$)|(?<=\d)t(?=\d)/)
  const said = words.filter((word) => word !== '')
  return said.every(isAround) && said.some((word) => /^\d{4}$|:|^\d{4}-|ago|read|\d\/\d/.test(word) || months.has(word))
}

/** `Friday, August 21, 2015` and what follows it on the same line, as where a date was glued to the first sentence. */
const LEADING =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?),? \d{4}[.:]? (?=[\p{Lu}"“‘'])/u

/** The paragraph without a full date, weekday and year included, that stands before its first sentence. */
export function withoutLeadingDate(paragraph: string): string {
  const [date = ''] = LEADING.exec(paragraph.slice(0, LONGEST)) ?? []
  return dates(date).length === 1 ? paragraph.slice(date.length) : paragraph
}
