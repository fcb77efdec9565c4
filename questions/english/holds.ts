// Whether a text says all that a shorter one says, word by word.
import { contentWordSet, contentWordsAsWritten } from './content-words.ts'
import { isNumberWord, numbers } from './numbers.ts'
import { remember } from './remember.ts'
import { words as allWords } from './words.ts'

/** Function words that change what is said: "as much as" is not "more than", "before" is not "after". */
const TELLING = new Set(
  'more most less least much many few fewer before after until since without not no never all both over under above below who whom whose when where why how whether if'.split(
    ' ',
  ),
)

const tellingWords = remember((text) => allWords(text).filter((word) => TELLING.has(word)))

const valuesIn = remember((text) => new Set(numbers(text).map(({ value }) => value)))

/** The content words of a text but for its numbers. */
const wordsBesidesNumbers = remember((text) =>
  contentWordsAsWritten(text).flatMap(({ written, lemma }) => (isNumberWord(written) ? [] : [lemma])),
)

/** Whether every content word and every number of `part` is in `whole`; a part without any is held by nothing. Total. */
export function holds(whole: string, part: string): boolean {
  const told = tellingWords(whole)
  if (!tellingWords(part).every((word) => told.includes(word))) return false
  const [needed, values] = [wordsBesidesNumbers(part), valuesIn(part)]
  if (needed.length + values.size === 0) return false
  const [words, known] = [contentWordSet(whole), valuesIn(whole)]
  return needed.every((word) => words.has(word)) && [...values].every((value) => known.has(value))
}
