// No other sentence of the article says of a wrong choice what the stem asks.
import { locate } from '../article/locate.ts'
import { contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { holds } from '../english/holds.ts'
import { lemma } from '../english/lemma.ts'
import { isNumberWord, numbers } from '../english/numbers.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import type { Distractor } from '../families/candidate.ts'
import { answersBetter } from './answers-better.ts'
import type { Item, Rule } from './rule.ts'

/**
 * Share of the stem's content words that a sentence needs before it is taken to answer the same question.
 * Tried on judged questions: of what 0.6 refuses editors refused seven of nine, of what 0.5 refuses thirteen of twenty.
 */
const MOST = 0.6

/** Indexes of the sentences that the writer has read: those that hold quotes of the cited facts and of the distractor's proof. */
function sentencesRead({ article, facts, sheet }: Item, { proof }: Distractor): Set<number> {
  const proving = sheet.facts.filter((fact) => 'fact' in proof && fact.id === proof.fact)
  const spans = [...facts, ...proving].flatMap((fact) => fact.quotes).map((quote) => locate(article.text, quote))
  return new Set(
    article.sentences.flatMap(({ start, end }, index) =>
      spans.some((span) => span !== null && span.start < end && span.end > start) ? [index] : [],
    ),
  )
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
  const asked = [...new Set(contentWords(withoutTimes(candidate.stem)))].filter((word) => !questionVocabulary.has(word))
  if (asked.length < 3) return []
  const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end))
  const answers = sentences.map((sentence) => {
    const words = new Set(contentWords(sentence))
    return asked.filter((word) => words.has(word)).length >= MOST * asked.length
  })
  return candidate.distractors.flatMap((distractor) => {
    const read = sentencesRead(item, distractor)
    const supports = sentences.findIndex(
      (sentence, index) =>
        answers[index] && !read.has(index) && holds(sentence, distractor.text) && counts(sentence, distractor.text, candidate.stem),
    )
    const found = article.sentences[supports]
    return found === undefined
      ? []
      : [`The article may say of “${distractor.text}” what the stem asks: “${article.text.slice(found.start, found.end)}”`]
  })
}

export const supportedElsewhere: Rule = {
  code: 'supported-elsewhere',
  check: (item) => [...supported(item), ...answersBetter(item)],
}
