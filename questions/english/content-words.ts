// What a text is about: its words without function words, each as its lemma.
import { functionWords } from './function-words.ts'
import { lemma } from './lemma.ts'
import { remember } from './remember.ts'
import { writtenWords } from './words.ts'

/** "US", "WHO" and "IT" are names, not the function words that they look like; so is "May" inside a sentence, or alone. */
const isName = (word: string, index: number, isAlone: boolean) => /^\p{Lu}{2,}$/u.test(word) || (word === 'May' && (index > 0 || isAlone))

/** One word that matters: as written, and its lemma. */
export interface ContentWord {
  readonly written: string
  readonly lemma: string
}

/** The content words of a text in their order, with how they are written. Total; linear in the text. */
export const contentWordsAsWritten: (text: string) => readonly ContentWord[] = remember((text) =>
  writtenWords(text)
    .filter((word, index, all) => isName(word, index, all.length === 1) || !functionWords.has(word.toLowerCase()))
    .map((written) => ({ written, lemma: lemma(written) })),
)

/** Lemmas of the content words of a text, in their order, repeats kept. Total; linear in the text. */
export const contentWords: (text: string) => readonly string[] = remember((text) => contentWordsAsWritten(text).map((word) => word.lemma))

/** Lemmas of the content words of a text, each once, in their order. Total; linear in the text. */
export const contentWordSet: (text: string) => ReadonlySet<string> = remember((text) => new Set(contentWords(text)))
