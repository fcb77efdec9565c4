// Whether a text says all that a shorter one says, word by word.
import { contentWords, contentWordsAsWritten } from './content-words.ts'
import { isNumberWord, numbers } from './numbers.ts'
import { words as allWords } from './words.ts'

/** Function words that change what is said: "as much as" is not "more than", "before" is not "after". */
const TELLING = new Set(
  'more most less least much many few fewer before after until since without not no never all both over under above below who whom whose when where why how whether if'.split(
    ' ',
  ),
)

const tellingWords = (text: string) => allWords(text).filter((word) => TELLING.has(word))

/** Whether every content word and every number of `part` is in `whole`; a part without any is held by nothing. Total. */
export function holds(whole: string, part: string): boolean {
  const [words, values] = [new Set(contentWords(whole)), new Set(numbers(whole).map(({ value }) => value))]
  const told = tellingWords(whole)
  if (!tellingWords(part).every((word) => told.includes(word))) return false
  const needed = contentWordsAsWritten(part)
    .filter(({ written }) => !isNumberWord(written))
    .map((word) => word.lemma)
  const neededValues = numbers(part).map(({ value }) => value)
  if (needed.length + neededValues.length === 0) return false
  return needed.every((word) => words.has(word)) && neededValues.every((value) => values.has(value))
}
