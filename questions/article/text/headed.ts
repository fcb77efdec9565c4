// What stands above a story that comes as text: its headline and when it was published.
import { isDateLine } from '../../english/date-lines.ts'
import { publicationDate } from '../html/publication-date.ts'
import { leftOut } from '../left-out.ts'

/** What the first lines tell; empty where they do not. */
export interface Headed {
  readonly title: string
  readonly publishedOn: string
  readonly rest: readonly string[]
}

/** Longest headline, in characters. */
const LONGEST = 200
/** How many paragraphs may hold the headline, a byline and the date. */
const HEAD = 8
/** Longest beginning of a paragraph, in characters, in which a date without a line of its own is looked for. */
const GLUED = 40

const GLUED_DATE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [^.]{5,25}\d{4}/

const isHeadline = (line: string) => line.length <= LONGEST && /\p{L}/u.test(line) && !/[.:;,]["'”’)]*$/.test(line) && !leftOut(line)

function dateOf(line: string): string {
  if (isDateLine(line)) return publicationDate(line)
  const [glued] = GLUED_DATE.exec(line.slice(0, GLUED)) ?? []
  return glued === undefined ? '' : publicationDate(glued)
}

/** `stated` is the headline, where something says what it is. Otherwise it is the first line that is no line of the site, where it does not end like a sentence and more follows. */
export function headed(paragraphs: readonly string[], stated: string): Headed {
  const head = paragraphs.slice(0, HEAD)
  const first = head.findIndex((line) => line.includes(' ') && !leftOut(line))
  const line = paragraphs[first] ?? ''
  const isTitle = first < paragraphs.length - 1 && isHeadline(line)
  const publishedOn = head.map(dateOf).find((date) => date !== '') ?? ''
  if (stated !== '') return { title: stated, publishedOn, rest: paragraphs.filter((line) => line !== stated) }
  return { title: isTitle ? line : '', publishedOn, rest: isTitle ? paragraphs.slice(first + 1) : paragraphs }
}
