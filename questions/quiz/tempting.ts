// How much a question's wrong choices tempt somebody who skimmed: by what the article itself speaks of.
import { contentWordSet, contentWords } from '../english/content-words.ts'
import type { Question } from './quiz.ts'

let latest: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() }

/** The article's content words. All questions of a bank are held against one article: read once for each, time would grow with the square of its length. */
function wordsOf(text: string): ReadonlySet<string> {
  if (latest.text !== text) latest = { text, words: contentWordSet(text) }
  return latest.words
}

/**
 * The share of wrong choices, 0 to 1, all of whose content words are in the article. Where it is 0 and the key's are, "pick what the article
 * mentions" is enough to be right. 1 where there are no wrong choices, as in a sequence.
 */
export function tempting({ choices, correct }: Question, text: string): number {
  const wrong = choices.filter(({ id }) => !correct.includes(id))
  if (wrong.length === 0) return 1
  const there = wordsOf(text)
  return wrong.filter((choice) => contentWords(choice.text).every((word) => there.has(word))).length / wrong.length
}
