// The key is in its evidence: word for word, under another name, or as the same value. An editor may approve freer words, never another number.
import { contentWordsAsWritten } from '../english/content-words.ts'
import { lightWords } from '../english/light-words.ts'
import { numbers } from '../english/numbers.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { backedBy, cardsBehind, denies, wordsOf } from './backing.ts'
import type { Item, Rule } from './rule.ts'

const isFraming = (lemma: string) => questionVocabulary.has(lemma) || lightWords.has(lemma)

type Key = Item['candidate']['key'][number]

function faultsOf({ text, quote, approved }: Key, { facts, sheet, candidate }: Item): string[] {
  const cited = facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(quote)))
  // "He was recalled" and "It barred the envoy" lean on the stem for who; "One by …" for what.
  const texts = [quote, ...cardsBehind(quote, [], sheet).map(wordsOf)]
  const isBacked = backedBy([...texts, candidate.stem])
  const values = new Set([quote, ...cited.map((fact) => fact.statement)].flatMap(numbers).map((number) => number.value))
  const faults: string[] = []
  if (contentWordsAsWritten(text).length === 0) faults.push(`The key “${text}” says nothing: use the words of its quote.`)
  const foreign = contentWordsAsWritten(text).filter(
    ({ written, lemma }) => !isFraming(lemma) && !isBacked(lemma) && numbers(written).length === 0,
  )
  if (approved === undefined && foreign.length > 0) {
    const listed = foreign.map(({ written }) => `“${written}”`).join(', ')
    faults.push(`The key’s quote does not hold ${listed}: use its words, or have an editor approve the wording.`)
  }
  for (const { value } of numbers(text)) {
    if (!values.has(value)) faults.push(`The key’s quote does not hold the number ${value}.`)
  }
  if (denies(text) && !denies(quote)) faults.push(`The key “${text}” denies something that its quote does not deny.`)
  return faults
}

export const answerNotInEvidence: Rule = {
  code: 'answer-not-in-evidence',
  check: (item) => item.candidate.key.flatMap((key) => faultsOf(key, item)),
}
