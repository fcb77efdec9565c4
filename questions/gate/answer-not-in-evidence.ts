// The key is in its evidence: word for word, under another name, or as the same value. An editor may approve freer words, never another number.
import { backedByForm } from '../english/backed-by.ts'
import { contentWordsAsWritten } from '../english/content-words.ts'
import { denies, deniesByAsking } from '../english/denies.ts'
import { lightWords } from '../english/light-words.ts'
import { negations } from '../english/negations.ts'
import { isNumberWord, numbers } from '../english/numbers.ts'
import { pronouns } from '../english/pronouns.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { words as allWords } from '../english/words.ts'
import { cardsBehind, wordsOf } from '../facts/cards.ts'
import { names } from '../facts/entity-names.ts'
import { factTexts } from '../facts/fact-texts.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import { textOf } from './backing.ts'
import { wrongDirections } from './directions.ts'
import type { Item, Rule } from './rule.ts'

const isFraming = (lemma: string) => questionVocabulary.has(lemma) || lightWords.has(lemma)

type Key = Item['candidate']['key'][number]

/** Who says it need not stand in what is said, but in what its fact quotes or refers to. */
const speakersOf = (facts: readonly Fact[], { entities }: FactSheet) =>
  entities.filter((entity) => facts.some((fact) => fact.by?.speaker === entity.id && names(factTexts(fact).join('\n'), entity)))

/** Words of the key that its quote backs: its own, those of the cards it names, and the stem's, on which "He was recalled" leans. */
function unbackedWords({ text, quote }: Key, { facts, sheet, candidate }: Item): string[] {
  const all = contentWordsAsWritten(text).filter(({ written }) => !isNumberWord(written))
  // "The day before" is made of words of asking, and they are all that it says.
  const words = all.some(({ lemma }) => !isFraming(lemma)) ? all.filter(({ lemma }) => !isFraming(lemma)) : all
  const inQuote = backedByForm([quote])
  const own = facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(quote)))
  const speakers = candidate.family === 'speaker' ? speakersOf(own, sheet) : []
  const ofQuote = [quote, ...[...speakers, ...cardsBehind(quote, [], sheet)].map(wordsOf)]
  // A key of the stem's words alone repeats the question.
  const near = backedByForm(words.some(({ lemma }) => backedByForm(ofQuote)(lemma)) ? [...ofQuote, candidate.stem] : ofQuote)
  // "The recall of Pakistan’s ambassador" from "recalled by Islamabad": the quote has the news, its fact completes it.
  const referred = allWords(quote).some((word) => pronouns.has(word)) ? own.flatMap(({ references }) => references) : []
  const said = own.flatMap((fact) => [fact.statement, ...[...fact.quotes, ...referred].map(({ exact }) => exact)])
  const cards = cardsBehind(said.join('\n'), own, sheet).map(wordsOf)
  const isName = backedByForm(cards)
  const completing = backedByForm([...said, ...cards])
  const hasNews = words.some(({ lemma }) => inQuote(lemma) && !isName(lemma))
  return words.filter(({ lemma }) => !near(lemma) && !(hasNews && completing(lemma))).map(({ written }) => written)
}

/** The quote without its first negation: what is left denies only where it was denied twice. */
const withoutNegation = (quote: string) => {
  const all = allWords(quote)
  const first = all.findIndex((word) => negations.has(word))
  return all.filter((_, index) => index !== first).join(' ')
}

function faultsOf(key: Key, item: Item): string[] {
  const { text, quote, approved } = key
  const cited = item.facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(quote)))
  const values = new Set([quote, ...cited.map((fact) => fact.statement)].flatMap(numbers).map((number) => number.value))
  const faults: string[] = []
  if (contentWordsAsWritten(text).length + numbers(text).length === 0)
    faults.push(`The key “${text}” says nothing: use the words of its quote.`)
  const foreign = approved === undefined ? unbackedWords(key, item) : []
  if (foreign.length > 0) {
    const listed = foreign.map((word) => `“${word}”`).join(', ')
    faults.push(`The quote of the key “${text}” does not hold ${listed}: use its words, or have an editor approve the wording.`)
  }
  for (const { value } of numbers(text)) {
    if (!values.has(value)) faults.push(`The quote of the key “${text}” does not hold the number ${value}: give the article’s own.`)
  }
  const asks = cited.some((fact) => fact.quotes.some(({ exact }) => deniesByAsking(exact)))
  if (denies(text) && !denies(quote) && !asks)
    faults.push(`The key “${text}” denies something that its quote does not deny: quote the denial, or drop it.`)
  if (denies(text) && denies(item.candidate.stem) && !denies(withoutNegation(quote)))
    faults.push(`The key “${text}” denies once more what the stem denies: deny once, as its quote does.`)
  return [...faults, ...wrongDirections(text, [quote, item.candidate.stem, ...cited.map(textOf)], item.sheet)]
}

export const answerNotInEvidence: Rule = {
  code: 'answer-not-in-evidence',
  check: (item) => item.candidate.key.flatMap((key) => faultsOf(key, item)),
}
