// Words that a question puts in quotation marks though the article does not have them.
import { containsPhrase } from '../english/phrase.ts'
import { quotations } from '../english/quotations.ts'
import { words } from '../english/words.ts'
import type { Item } from './rule.ts'

/** The quotations of a text that are not the article's, without their marks. */
function invented(text: string, article: string): string[] {
  return quotations(text).filter((quotation) => /\p{L}/u.test(quotation) && !containsPhrase(article, quotation))
}

/** From so many words on, a quotation is a sentence that somebody is made to say; below, it is what somebody is called. */
const SENTENCE = 3

/** Those of what is right: stem and key. */
export function inventedForKey({ article, candidate }: Item): string[] {
  return [candidate.stem, ...candidate.key.map(({ text }) => text)].flatMap((text) => invented(text, article.text))
}

/** Those of the wrong choices: mere names beside a key that is quoted too, and all others. */
export function inventedForOthers({ article, candidate }: Item): { names: string[]; others: string[] } {
  const isQuoted = candidate.key.some(({ text }) => quotations(text).length > 0)
  const all = candidate.distractors.flatMap(({ text }) => invented(text, article.text))
  const isName = (quotation: string) => isQuoted && words(quotation).length < SENTENCE
  return { names: all.filter(isName), others: all.filter((quotation) => !isName(quotation)) }
}
