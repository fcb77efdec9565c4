// Where a question asks: its question word, what leads up to it and what follows.
import { plain } from './normalise.ts'
import { prepositions } from './prepositions.ts'
import { questionWords } from './question-words.ts'
import { withoutQuotations } from './quotations.ts'

export interface QuestionPhrase {
  /** The question word, lower case. */
  readonly word: string
  /** How many words stand before it in the whole stem. */
  readonly position: number
  /** Words between the beginning of its clause and itself, lower case: "than" in "Than what …", none in "Which …". */
  readonly lead: readonly string[]
  /** What stands before its clause, "After the ruling" in "After the ruling, who …"; '' where it comes first. */
  readonly opening: string
  /** What follows it, end mark included. */
  readonly after: string
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
const wordsOf = (text: string) => text.match(WORD) ?? []

function phraseAt(stem: string, start: number, word: string): QuestionPhrase {
  const before = stem.slice(0, start)
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf(': '))
  const clause = comma === -1 ? 0 : comma + 2
  return {
    word: word.toLowerCase(),
    position: wordsOf(before).length,
    lead: wordsOf(before.slice(clause)).map((each) => each.toLowerCase()),
    opening: comma === -1 ? '' : before.slice(0, comma),
    after: stem.slice(start + word.length),
  }
}

/** A relative clause ("…, who was recalled, …") looks like a question; "what", "how" and "why" do not open one after a comma. */
const neverRelative = (phrase: QuestionPhrase) => ['what', 'how', 'why', 'whom'].includes(phrase.word)
const asks = (phrase: QuestionPhrase) => phrase.lead.every((word) => prepositions.has(word))

/** The phrase that asks, words inside quotation marks left aside; null where no word asks. Total; linear in the stem but for its question words. */
export function questionPhrase(stem: string): QuestionPhrase | null {
  const text = withoutQuotations(plain(stem))
  const phrases = [...text.matchAll(WORD)]
    .filter(([word]) => questionWords.has(word.toLowerCase()))
    .slice(0, 8)
    .map((match) => phraseAt(text, match.index, match[0]))
  const first = phrases[0]
  if (first === undefined) return null
  if (first.opening === '' && asks(first)) return first
  const later = phrases.filter((phrase) => phrase.opening !== '' && asks(phrase))
  return later.find(neverRelative) ?? later[0] ?? first
}
