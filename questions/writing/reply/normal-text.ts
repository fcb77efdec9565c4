// Text as it is compared: without the differences that a model makes when it copies words.
import { INVISIBLE } from '../../article/invisible.ts'

/** `starts[i]` and `ends[i]` say which characters of the original became `text[i]`. */
export interface NormalText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const PLAIN = /[a-zA-Z0-9]/
const MARKS = /\p{M}+/gu
const SPACE = /\s/u
const QUOTATION_MARK = /["'`´“”„‟‘’‚‛«»‹›]/
const DASH = /[-‐‑‒–—―−]/
/** Kept apart from a space: no quote runs on from one paragraph into the next. */
const BORDER = '\n'

/** What a character is compared as: empty where it is not compared. */
function compared(character: string): string {
  if (PLAIN.test(character)) return character
  if (QUOTATION_MARK.test(character)) return '"'
  if (DASH.test(character)) return '-'
  if (SPACE.test(character)) return ' '
  return character
    .replace(INVISIBLE, '')
    .replace(/[\u200C\u200D]/, '')
    .normalize('NFKD')
    .replace(MARKS, '')
}

/**
 * One kind of quotation mark, dash and space each, no accents or other marks, compatibility characters spelt out (`…` is three dots), and no
 * space beside a dash. Letters keep their case. Total, and linear.
 */
export function normalText(original: string, paragraphBreak?: string): NormalText {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const start = at
    at += character.length
    const isBorder = paragraphBreak !== undefined && original.startsWith(paragraphBreak, start)
    const unit = isBorder ? BORDER : compared(character)
    const last = units.at(-1)
    if (unit === '') {
      if (ends.length > 0) ends[ends.length - 1] = at // a mark belongs to the letter before it
      continue
    }
    if (unit === ' ' && (last === ' ' || last === '-' || last === BORDER)) continue
    if ((unit === '"' || unit === '-') && last === unit) {
      ends[ends.length - 1] = at
      continue
    }
    if (unit === '-' && last === ' ') {
      units.pop()
      starts.pop()
      ends.pop()
    }
    for (const part of unit.split('')) {
      units.push(part)
      starts.push(start)
      ends.push(at)
    }
  }
  return { text: units.join(''), starts, ends }
}
