// No other sentence of the article says of a wrong choice what the stem asks.
import type { Span } from '../article/article.ts'
import { locate } from '../article/locate.ts'
import { contentWordSet, contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { holds } from '../english/holds.ts'
import { lemma } from '../english/lemma.ts'
import { isNumberWord, numbers } from '../english/numbers.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import { factById } from '../facts/by-id.ts'
import type { Distractor } from '../families/candidate.ts'
import { answersBetter } from './answers-better.ts'
import { keysOfOthers } from './key-of-another.ts'
import type { Item, Rule } from './rule.ts'
import { sentencesOf, sentencesWith } from './sentence-words.ts'

/**
 * Share of the stem's content words that a sentence needs before it is taken to answer the same question.
 * Tried on judged questions: of what 0.6 refuses editors refused seven of nine, of what 0.5 refuses thirteen of twenty.
 */
const MOST = 0.6

/** Whether the writer has read the sentence: it holds a quote of the cited facts or of the distractor's proof. */
function hasRead({ article, facts, sheet }: Item, { proof }: Distractor, sentence: Span): boolean {
  const proving = 'fact' in proof ? factById(proof.fact, sheet) : undefined
  return [...facts, ...(proving === undefined ? [] : [proving])]
    .flatMap((fact) => fact.quotes)
    .map((quote) => locate(article.text, quote))
    .some((span) => span !== null && span.start < sentence.end && span.end > sentence.start)
}

/** A sentence that tells what was before or after tells of another moment: "What did they do after suiting up in the cave?" */
const withoutTimes = (stem: string) => stem.replace(/\b(?:after|before|when|while|until|since|once)\b [^,?]*/gi, ' ')

/** A bare number stands in many a sentence: it answers only where it counts what the stem asks for, "600 people" and not a score or a year. */
function counts(sentence: string, choice: string, stem: string): boolean {
  if (!contentWordsAsWritten(choice).every(({ written }) => isNumberWord(written))) return true
  const values = new Set(numbers(choice).map(({ value }) => value))
  return numbers(sentence).some(({ value, unit }) => values.has(value) && contentWords(stem).includes(lemma(unit)))
}

function supported(item: Item): string[] {
  const { article, candidate } = item
  if (candidate.kind === 'order') return []
  const asked = [...contentWordSet(withoutTimes(candidate.stem))].filter((word) => !questionVocabulary.has(word))
  if (asked.length < 3) return []
  const sentences = sentencesOf(article)
  const answering = sentencesWith(asked, MOST * asked.length, article)
  return candidate.distractors.flatMap((distractor) => {
    const { text } = distractor
    const found = answering
      .filter((index) => holds(sentences[index]?.text ?? '', text) && counts(sentences[index]?.text ?? '', text, candidate.stem))
      .flatMap((index) => article.sentences[index] ?? [])
      .find((sentence) => !hasRead(item, distractor, sentence))
    return found === undefined
      ? []
      : [`The article may say of “${text}” what the stem asks: “${article.text.slice(found.start, found.end)}”`]
  })
}

export const supportedElsewhere: Rule = {
  code: 'supported-elsewhere',
  check: (item) => [...supported(item), ...answersBetter(item), ...keysOfOthers(item)],
}
