// Which clauses of a text say that something is not so, or was refused.
import { contentWordSet, contentWords } from '../english/content-words.ts'
import { denies } from '../english/denies.ts'
import { containsPhraseInAnyForm } from '../english/phrase.ts'
import { equivalentQualifiers } from '../english/qualifiers.ts'

/** Verbs by which a statement says that something is not so, or not done. */
export const DENYING = /\b(?:refuse[sd]?|deny|denie[sd]|reject(?:s|ed)?|fail(?:s|ed)? to)\b/i

/** Clauses end at a mark, at "and" and "but", and before what somebody says. */
const clausesOf = (text: string) => text.split(/[,;:]|\b(?:and|but|that)\b/)

/** The clauses of a text that deny or refuse something. */
export function deniedIn(text: string): string[] {
  return clausesOf(text)
    .filter((clause) => denies(clause) || DENYING.test(clause))
    .map((clause) => clause.trim())
}

/** Whether a text denies in any words: "not", "nobody", "refused". */
export function isDenied(text: string): boolean {
  return equivalentQualifiers('not').some((wording) => containsPhraseInAnyForm(text, wording))
}

/** Share of a denied clause's content words from which on a text repeats the clause. */
const REPEATED = 0.6

/** Whether a text says most of what a clause says. */
export function isTakenUp(clause: string, text: string): boolean {
  const there = contentWordSet(text)
  const wanted = contentWords(clause)
  const taken = wanted.filter((word) => there.has(word)).length
  return taken >= 2 && taken >= REPEATED * wanted.length
}
