// Finds a phrase in a text word by word, whatever its case, quotes, hyphens and spacing.
import { lemma } from './lemma.ts'
import { writtenWords } from './words.ts'

/** "US" is found as written only: "us" is a pronoun. */
const keyOf = (word: string) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())

function standsIn(haystack: readonly string[], needle: readonly string[]): boolean {
  if (needle.length === 0) return false
  return haystack.some((_, at) => needle.every((word, index) => haystack[at + index] === word))
}

/** Whether the words of the phrase stand in the text, in a row. An empty phrase stands nowhere. Total. */
export function containsPhrase(text: string, phrase: string): boolean {
  return standsIn(writtenWords(text).map(keyOf), writtenWords(phrase).map(keyOf))
}

/** `containsPhrase`, but any form of a word will do: "foreign ministers" holds "foreign minister". */
export function containsPhraseInAnyForm(text: string, phrase: string): boolean {
  const forms = (words: string) => writtenWords(words).map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : lemma(word)))
  return standsIn(forms(text), forms(phrase))
}
