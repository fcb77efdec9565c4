// Whether a sentence ends at a full stop, question mark, exclamation mark or ellipsis, and where.
import { exclaimed } from '../english/abbreviations.ts'
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { lemma } from '../english/lemma.ts'
import { sentenceOpeners } from '../english/sentence-openers.ts'
import type { Span } from './article.ts'
import { goesOn, OPENERS, wordAt } from './full-stop.ts'

export const TERMINATORS = '.!?…。！？؟۔।'
const CLOSERS = '"\'”’»)]}›'
/** Scripts that put no space after a full stop. */
const UNSPACED = '。！？'

/** A footnote's mark, as encyclopaedias print it, or figures above the line. */
const NOTE = /\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]|[⁰¹²³⁴-⁹]/y
/** How many words before a verb of saying may name who said it. */
const NAME = 5

const skip = (text: string, from: number, to: number, characters: string) => {
  let at = from
  while (at < to && characters.includes(text.charAt(at))) at += 1
  return at
}

function afterNotes(text: string, from: number, to: number): number {
  let at = from
  for (NOTE.lastIndex = at; at < to && NOTE.test(text); at = NOTE.lastIndex);
  return Math.min(at, to)
}

/** "What now?" Mohib asked: after a question or exclamation that is quoted, a name and a verb of saying go on. */
function saysWho(text: string, from: number, to: number): boolean {
  const [clause = ''] = text.slice(from, Math.min(to, from + 100)).split(/[.,;:!?—]/, 1)
  const words = clause.split(' ')
  if (sentenceOpeners.has((words[0] ?? '').toLowerCase())) return false
  return words.slice(1, NAME + 1).some((word) => attributionVerbs.has(lemma(word.toLowerCase())))
}

/** "It ended.The next day": no space, and a word that opens sentences. */
function isGlued(text: string, { start, end }: Span, at: number, after: number): boolean {
  const word = wordAt(text, after, end)
  if (after !== at + 1 || word.length < 2 || !/^\p{Lu}\p{Ll}+$/u.test(word) || !sentenceOpeners.has(word.toLowerCase())) return false
  return at - start > 2 && /^\p{Ll}{2}$/u.test(text.slice(at - 2, at)) && /[ ,]/.test(text.charAt(after + word.length))
}

/** Small letters go on with the sentence, but for names such as iPhone and al-Shabab. */
const isSmall = (text: string, at: number) => /^\p{Ll}(?!\p{Ll}?\p{Lu}|\p{Ll}-\p{Lu})/u.test(text.slice(at, at + 4))

/** Whether the dots from `at` to `after` are an omission inside a sentence. */
function omits(text: string, { start, end }: Span, at: number, next: number): boolean {
  const before = at === start ? '' : text.charAt(at - 1)
  const word = wordAt(text, next, end)
  return before === '[' || before === '(' || word === 'I' || (before === ' ' && !sentenceOpeners.has(word.toLowerCase()))
}

/**
 * The end of the sentence whose terminator stands at `at`, or null where the sentence goes on; `span` is from the sentence's start to the
 * paragraph's end. Closing marks and footnote marks belong to the sentence that they close.
 */
export function sentenceEnd(text: string, span: Span, at: number): number | null {
  const { start, end } = span
  const run = skip(text, at + 1, end, TERMINATORS)
  const closed = skip(text, run, end, CLOSERS)
  let after = afterNotes(text, closed, end)
  if (after < end && text[after] !== ' ') return UNSPACED.includes(text.charAt(at)) || isGlued(text, span, at, after) ? after : null
  const noted = afterNotes(text, after + 1, end)
  if (noted > after + 1 && (noted === end || text[noted] === ' ')) after = noted
  if (after >= end) return end
  const next = skip(text, after + 1, end, OPENERS)
  if (TERMINATORS.includes(text.charAt(next)) && next < end) return null
  if (isSmall(text, next)) return null
  const dots = text[at] === '…' || text.startsWith('..', at)
  if (dots && omits(text, span, at, next)) return null
  if (text[at] === '.' && run === at + 1 && closed === run && goesOn(text, span, at, next)) return null
  if (text[at] === '!' && exclaimed.has(lastWord(text, start, at)) && !sentenceOpeners.has(wordAt(text, next, end).toLowerCase()))
    return null
  if (/[!?]/.test(text.charAt(at)) && /["'”’»]/.test(text.slice(run, closed)) && saysWho(text, next, end)) return null
  return after
}

const lastWord = (text: string, start: number, end: number) =>
  text
    .slice(Math.max(start, end - 12), end)
    .split(/[^\p{L}]/u)
    .at(-1)
    ?.toLowerCase() ?? ''
