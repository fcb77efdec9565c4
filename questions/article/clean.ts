// Clean-up of an article's text, before anything is measured in it: afterwards offsets are stable.
import { INVISIBLE } from './invisible.ts'

/** Longest run of combining marks that is kept: Unicode's Stream-Safe Text Format (UAX #15) allows 30, and no language needs more. */
const MARKS = 30

const sameLineBreaks = (text: string) => text.replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')

const plainSpaces = (text: string) => text.replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')

const withoutInvisible = (text: string) => text.replace(INVISIBLE, '')

/** `normalize` takes time quadratic in the length of a run of marks (400 KB of them: 14.6 s), so runs are cut before it. */
const shortMarks = (text: string) => text.replace(new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu'), '$1')

const tidyLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')

/**
 * Plain text in Unicode normal form C: well-formed, without control characters and bidirectional overrides, with single spaces and
 * line feeds only. Total: any string has a cleaned form, which may be empty. Cleaning twice changes nothing.
 */
export function clean(raw: string): string {
  const characters = shortMarks(withoutInvisible(plainSpaces(sameLineBreaks(raw.toWellFormed()))))
  const normal = shortMarks(characters.normalize('NFC')) // again, because some marks decompose into two
  return tidyLines(normal).trim()
}
