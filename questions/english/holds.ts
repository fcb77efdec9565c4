// Whether a text says all that a shorter one says, word by word.
import { contentWords } from './content-words.ts'
import { numbers } from './numbers.ts'

/** Whether every content word and every number of `part` is in `whole`; a part without any is held by nothing. Total. */
export function holds(whole: string, part: string): boolean {
  const [words, values] = [new Set(contentWords(whole)), new Set(numbers(whole).map(({ value }) => value))]
  const needed = contentWords(part)
  const neededValues = numbers(part).map(({ value }) => value)
  if (needed.length + neededValues.length === 0) return false
  return needed.every((word) => words.has(word)) && neededValues.every((value) => values.has(value))
}
