// Paragraphs → sentences. A scanner of our own: `Intl.Segmenter` cuts at "Jan.", "Mr." and "U.S.", and the usual expressions are quadratic.
import { abbreviations, titles } from '../english/abbreviations.ts'
import { sentenceOpeners } from '../english/sentence-openers.ts'
import type { Sentence, Span } from './article.ts'

const TERMINATORS = '.!?…。！？؟۔।'
const CLOSERS = '"\'”’»)]}›'
const OPENERS = '"\'“‘«([{‹'

/** Longest word, in characters, that may be an abbreviation: bounds what is looked at around each full stop. */
const LONGEST = 16

function wordBefore(text: string, from: number, dot: number): string {
  let start = dot
  while (start > from && dot - start < LONGEST && text[start - 1] !== ' ') start -= 1
  let word = text.slice(start, dot)
  while (word !== '' && OPENERS.includes(word.charAt(0))) word = word.slice(1)
  return word.toLowerCase()
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start
  while (end < to && end - start < LONGEST && /[\p{L}\p{M}]/u.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}

/** Whether the full stop at `dot` belongs to an abbreviation or an initial, the next word being `next`. */
function abbreviates(text: string, from: number, dot: number, next: string): boolean {
  const word = wordBefore(text, from, dot)
  if (titles.has(word)) return true
  if (sentenceOpeners.has(next.toLowerCase())) return false
  return abbreviations.has(word) || /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

/** The end of the sentence whose terminator stands at `at`, or null where the sentence goes on. */
function endAt(text: string, { start, end }: Span, at: number): number | null {
  let after = at + 1
  while (after < end && TERMINATORS.includes(text.charAt(after))) after += 1
  while (after < end && CLOSERS.includes(text.charAt(after))) after += 1
  if (after === end) return end
  if (text[after] !== ' ') return null
  let next = after + 1
  while (next < end && OPENERS.includes(text.charAt(next))) next += 1
  if (/\p{Ll}/u.test(text.charAt(next))) return null
  if (text[at] === '.' && after === at + 1 && abbreviates(text, start, at, wordAfter(text, next, end))) return null
  return after
}

function sentencesOf(text: string, span: Span, paragraph: number): Sentence[] {
  const found: Sentence[] = []
  let start = span.start
  let at = span.start
  while (at < span.end) {
    const terminator = TERMINATORS.includes(text.charAt(at))
    const end = terminator ? endAt(text, { start, end: span.end }, at) : null
    if (end === null) {
      // The whole run is passed over at once: looking from each of its characters would be quadratic in "………".
      do at += 1
      while (terminator && at < span.end && TERMINATORS.includes(text.charAt(at)))
      continue
    }
    found.push({ start, end, paragraph })
    start = text[end] === ' ' ? end + 1 : end
    at = start
  }
  if (start < span.end) found.push({ start, end: span.end, paragraph })
  return found
}

/**
 * The sentences of a text whose paragraphs are `paragraphs`. They cover every character but the spaces between them, and none spans
 * two paragraphs. Time is linear in the length of the text.
 */
export function sentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((span, paragraph) => sentencesOf(text, span, paragraph))
}
