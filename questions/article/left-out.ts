// An article's paragraphs as they were found → those of its story: without captions, bylines, datelines, and what a site puts around it.
import { isBoilerplate, isListHeading } from '../english/boilerplate.ts'
import { isByline } from '../english/bylines.ts'
import { isCaption } from '../english/captions.ts'
import { isDateLine, withoutLeadingDate } from '../english/date-lines.ts'
import { withoutDateline } from '../english/datelines.ts'
import { isSiteLine } from '../english/site-lines.ts'

/** Fewest words of a sentence that ends a list of links or sources. */
const PROSE = 10

/** An agency's mark behind the last sentence. */
const SIGNED = /(?<=[.!?]["”’]?) ?(?:\((?:Reuters|AP|AFP|UPI|IANS|PTI|ANI|dpa|Xinhua|Agencies)\)|[—–-] ?(?:Reuters|AFP|AP|Agencies))\.?$/

/** Longest line, in characters, that is no end of a story where it does not end like a sentence: headings of what was left out. */
const LOOSE = 80

/** Whether the line or paragraph, as a whole, is no part of a story. Total; only short ones ever are. */
export function leftOut(line: string): boolean {
  return isBoilerplate(line) || isByline(line) || isDateLine(line) || isCaption(line) || isSiteLine(line)
}

const isClosed = (paragraph: string) => /[.!?…]["'”’)\]]*$/.test(paragraph.slice(-4))

const isProse = (paragraph: string) => isClosed(paragraph) && paragraph.split(' ', PROSE).length === PROSE && !/https?:\/\//.test(paragraph)

/** Without the headings of lists ("Sources", "Related stories") and what follows them, until there is prose again. */
function withoutLists(paragraphs: readonly string[]): string[] {
  let inList = false
  return paragraphs.filter((paragraph) => {
    inList = isListHeading(paragraph) || (inList && !isProse(paragraph))
    return !inList
  })
}

/** Whether the line would be no caption without the agency's mark behind it. */
const isOnlySigned = (line: string) => SIGNED.test(line.slice(-20)) && !leftOut(line.replace(SIGNED, ''))

/** The paragraph without what stands before its first word or behind its last that is not the story's. */
function trimmed(paragraph: string, isFirst: boolean, isLast: boolean): string {
  const begun = withoutDateline(withoutLeadingDate(paragraph), isFirst)
  return isLast ? begun.replace(SIGNED, '') : begun
}

/**
 * The story's paragraphs, each on one line. Left out are whole paragraphs that `leftOut` tells, lists of links and sources, datelines and dates in
 * front of a sentence, an agency's mark behind the last, and headings that nothing follows. Nothing given back would be left out by itself. Total; time is linear.
 */
export function tidyParagraphs(paragraphs: readonly string[]): string[] {
  const lines = paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  const story = withoutLists(lines).filter((line) => line !== '' && (!leftOut(line) || isOnlySigned(line)))
  const first = story.findIndex(isProse)
  const kept = story.map((line, index) => {
    const rest = trimmed(line, index === first, index === story.length - 1)
    return rest === line && !isOnlySigned(line) ? line : leftOut(rest) ? '' : rest
  })
  const end = kept.findLastIndex((line) => isClosed(line) || line.length > LOOSE)
  return kept.slice(0, end === -1 ? kept.length : end + 1).filter((line) => line !== '')
}
