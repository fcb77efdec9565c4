// Whether a full stop belongs to an abbreviation, and the sentence goes on.
import { beforeX, clock, clockFollowers, lettered, linking, numbered, shortened, states, titles } from '../english/abbreviations.ts'
import { pluralOpeners, sentenceOpeners } from '../english/sentence-openers.ts'
import type { Span } from './article.ts'

/** Marks that open a quotation or an aside. */
export const OPENERS = '"\'“‘«([{‹'

/** Longest word, in characters, that may be an abbreviation: bounds what is looked at around each full stop. */
const LONGEST = 16

/** The word that ends before `end`, without opening marks, as written. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end
  while (start > from && end - start < LONGEST && !/[ —–/]/.test(text.charAt(start - 1))) start -= 1
  while (start < end && OPENERS.includes(text.charAt(start))) start += 1
  return text.slice(start, end)
}

/** The letters from `start` on, as written. */
export function wordAt(text: string, start: number, to: number): string {
  let end = start
  while (end < to && end - start < LONGEST && /[\p{L}\p{M}]/u.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}

/** Whether the word at `next` opens a sentence: not where it is an initial itself, as in "A. A. Milne". */
function opens(text: string, next: number, to: number): boolean {
  const word = wordAt(text, next, to)
  const after = text.charAt(next + word.length)
  if (word.length === 1 && after === '.') return false
  if (sentenceOpeners.has(word.toLowerCase())) return true
  return pluralOpeners.has(word.toLowerCase()) && after === ' ' && /\p{Ll}/u.test(text.charAt(next + word.length + 1))
}

const isCapitalised = (word: string) => /^(?!\p{Ll})/u.test(word)
const isAcronym = (word: string) => /^\p{Lu}{2,}$/u.test(word)
const isInitial = (word: string) => /^\p{L}$/u.test(word)
const isDotted = (word: string) => /^(?:\p{L}\.-?)+\p{L}$/u.test(word)

/** "Group F." and "on X." end a sentence, "Mary F." does not. */
function isLettered(letter: string, before: string): boolean {
  return lettered.has(before) || (letter === 'X' && beforeX.has(before))
}

/**
 * Whether the full stop at `dot`, in a sentence that starts at `start` and a paragraph that ends at `end`, belongs to an abbreviation, an initial
 * or the number of an item of a list. `next` is where the next word begins, after opening marks. Looks at a bounded number of characters.
 */
export function goesOn(text: string, { start, end }: Span, dot: number, next: number): boolean {
  const written = wordBefore(text, start, dot)
  const word = written.toLowerCase().replace(/^[\d:.]+(?=\p{L})/u, '')
  const first = dot - written.length === start
  if (first && /^(?:\d{1,2}|\p{Lu}|[IVX]{1,4})$/u.test(written)) return true
  if (linking.has(word) && !isCapitalised(written)) return true
  if (numbered.has(word) && /[\d$£€]/.test(text.charAt(next))) return true
  const follower = wordAt(text, next, end)
  if (titles.has(word) && isCapitalised(written) && (!isAcronym(written) || isAcronym(follower))) return true
  if (clock.has(word)) return clockFollowers.has(follower.toLowerCase())
  if (opens(text, next, end)) return false
  if (isInitial(written)) return !isLettered(written, wordBefore(text, start, dot - 2).toLowerCase())
  const quoted = /["“]/.test(text.charAt(next - 1))
  if (states.has(word) && text.startsWith(', ', dot - written.length - 2)) return !quoted
  return (shortened.has(word) || isDotted(written)) && !isAcronym(written.slice(0, 2)) && !quoted
}
