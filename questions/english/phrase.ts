// Finds a phrase in a text word by word, whatever its case, quotes, hyphens and spacing.
import { lemma } from './lemma.ts'
import { remember } from './remember.ts'
import { writtenWords } from './words.ts'

/** "US" is found as written only: "us" is a pronoun. */
const isAbbreviation = (word: string) => /^\p{Lu}{2,}$/u.test(word)
const asWritten = (word: string) => (isAbbreviation(word) ? word : word.toLowerCase())
const inAnyForm = (word: string) => (isAbbreviation(word) ? word : lemma(word))

/** A text's words between spaces, so that a phrase stands in it where its words do: no word holds a space. */
const lines = (keyOf: (word: string) => string) => remember((text) => ` ${writtenWords(text).map(keyOf).join(' ')} `)

const written = lines(asWritten)
const lemmas = lines(inAnyForm)

function finder(text: string, line: (text: string) => string): (phrase: string) => boolean {
  const haystack = line(text)
  return (phrase) => {
    const needle = line(phrase)
    return needle.trim() !== '' && haystack.includes(needle)
  }
}

/** Looks for many phrases in one text, which is cut into words but once. An empty phrase stands nowhere. Total. */
export const phraseFinder = (text: string) => finder(text, written)

/** Whether the words of the phrase stand in the text, in a row. An empty phrase stands nowhere. Total. */
export function containsPhrase(text: string, phrase: string): boolean {
  return phraseFinder(text)(phrase)
}

/** `containsPhrase`, but any form of a word will do: "foreign ministers" holds "foreign minister". */
export function containsPhraseInAnyForm(text: string, phrase: string): boolean {
  return finder(text, lemmas)(phrase)
}
