// No word of stem or key is supplied from nowhere: a date, an office, a relation or a "not" that neither facts nor cards hold.
import { backedBy } from '../english/backed-by.ts'
import { contentWordsAsWritten } from '../english/content-words.ts'
import { denies, deniesByAsking } from '../english/denies.ts'
import { lightWords } from '../english/light-words.ts'
import { isNumberWord, numbers } from '../english/numbers.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { backing } from './backing.ts'
import { misrelated } from './relations.ts'
import type { Item, Rule } from './rule.ts'

function unbacked(text: string, isBacked: (lemma: string) => boolean): string[] {
  return contentWordsAsWritten(text)
    .filter(({ written }) => !isNumberWord(written) || /^\d+\p{L}{3}/u.test(written))
    .filter(({ lemma }) => !questionVocabulary.has(lemma) && !lightWords.has(lemma) && !isBacked(lemma))
    .map(({ written }) => written)
}

/** Up to this number in words a question counts what it asks for: "which three countries". */
const COUNTING = 5

/** Numbers of the text whose value is not among the given ones, "twelve" and "12" being one; dates are numbers, too. */
function unbackedNumbers(text: string, values: ReadonlySet<number>): string[] {
  const isSpelled = (value: number) => value <= COUNTING && !new RegExp(`(?<![\\d.,])${value}(?!\\d)`).test(text)
  return numbers(text).flatMap(({ value }) => (values.has(value) || isSpelled(value) ? [] : [String(value)]))
}

export const wordingUnsupported: Rule = {
  code: 'wording-unsupported',
  check(item: Item) {
    const { stem, key } = item.candidate
    const texts = backing(item)
    const isBacked = backedBy(texts)
    const free = key.filter((one) => one.approved === undefined).map((one) => one.text)
    const values = new Set(texts.flatMap(numbers).map(({ value }) => value))
    const unsupported = new Set([stem, ...free].flatMap((text) => [...unbacked(text, isBacked), ...unbackedNumbers(text, values)]))
    const faults = [...unsupported].map(
      (word) => `Neither the cited facts nor their cards hold “${word}”: use their words, or cite the fact that has it.`,
    )
    if ([stem, ...free].some(denies) && !texts.some((text) => denies(text) || deniesByAsking(text)))
      faults.push('Stem or key denies something that the cited facts do not deny.')
    return [...faults, ...misrelated(item)]
  },
}
