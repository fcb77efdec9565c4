// Why a text that was read cannot become an article: too short or long, not English, no sentences, or the rest is for subscribers.
import { isEnglish } from '../english/is-english.ts'
import type { Imported, IntakeRefusal } from './imported.ts'
import { PARAGRAPH_BREAK, paragraphs } from './paragraphs.ts'
import { sentences } from './sentences.ts'

/** Fewest words that questions can be asked about. */
const FEWEST_WORDS = 120
/** Most words: twenty times a long news story. */
const MOST_WORDS = 20_000
/** Fewest words of a text that says it is for subscribers and shows enough all the same: what is left in front of a paywall has 50 to 200. */
const OPEN_WORDS = 300

/** Fewest words of a sentence; names and results in a list have fewer. */
const SENTENCE_WORDS = 5
/** Least share of the words that has to stand in sentences. */
const IN_SENTENCES = 0.5
/** Most capitals among the letters: above it nothing tells a name from another word. */
const CAPITALS = 0.6
/** Least share of Latin letters among the letters of English. */
const LATIN = 0.8

const MANY = new Intl.NumberFormat('en')

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
const wordsOf = (text: string) => count(text, /[\p{L}\p{N}][^\s—–]*/gu)

/** The share of the words that stand in sentences: with a beginning, a few words and an end. */
function inSentences(text: string): number {
  const found = sentences(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end))
  const whole = found.filter((sentence) => /[.!?…][^\p{L}]{0,6}$/u.test(sentence.slice(-8)))
  const words = whole.map(wordsOf).filter((number) => number >= SENTENCE_WORDS)
  return words.reduce((sum, number) => sum + number, 0) / Math.max(1, wordsOf(text))
}

const inLatin = (text: string) => count(text, /\p{Script=Latin}/gu) >= LATIN * count(text, /\p{L}/gu)

const isShouted = (text: string) => count(text, /\p{Lu}/gu) > CAPITALS * count(text, /\p{L}/gu)

/**
 * Null where an article can be made of it; otherwise the first reason against it, which repeats nothing of the text. What the source states of its
 * language does not count. Total; time is linear.
 */
export function refused({ paragraphs: found, paywalled }: Imported): IntakeRefusal | null {
  const text = found.join(PARAGRAPH_BREAK)
  const words = wordsOf(text)
  const number = MANY.format(words)
  if (words === 0) return { code: 'no-article', detail: 'There is no text in it.' }
  if (words > MOST_WORDS)
    return { code: 'too-long', detail: `The article has ${number} words; at most ${MANY.format(MOST_WORDS)} can be read.` }
  if (!inLatin(text)) return { code: 'not-english', detail: 'The article is not in English.' }
  if (paywalled && words < OPEN_WORDS) return { code: 'paywall', detail: `Only ${number} words can be read: the rest is for subscribers.` }
  if (words < FEWEST_WORDS) return { code: 'too-short', detail: `The article has ${number} words; at least ${FEWEST_WORDS} are needed.` }
  if (isShouted(text)) return { code: 'no-sentences', detail: 'The text is in capitals, so that names cannot be told from other words.' }
  if (inSentences(text) < IN_SENTENCES)
    return { code: 'no-sentences', detail: 'The text is a list, a table or a menu: most of it is no sentences.' }
  return isEnglish(found) ? null : { code: 'not-english', detail: 'The article is not in English.' }
}
