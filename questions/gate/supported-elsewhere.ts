// No other sentence of the article says of a wrong choice what the stem asks.
import { locate } from '../article/locate.ts'
import { contentWords } from '../english/content-words.ts'
import { holds } from '../english/holds.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import type { Distractor } from '../families/candidate.ts'
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

export const supportedElsewhere: Rule = {
  code: 'supported-elsewhere',
  check(item) {
    const { article, candidate } = item
    if (candidate.kind === 'order') return []
    const asked = [...new Set(contentWords(candidate.stem))].filter((word) => !questionVocabulary.has(word))
    if (asked.length < 3) return []
    const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end))
    const answers = sentences.map((sentence) => {
      const words = new Set(contentWords(sentence))
      return asked.filter((word) => words.has(word)).length >= MOST * asked.length
    })
    return candidate.distractors.flatMap((distractor) => {
      const read = sentencesRead(item, distractor)
      const supports = sentences.findIndex((sentence, index) => answers[index] && !read.has(index) && holds(sentence, distractor.text))
      const found = article.sentences[supports]
      return found === undefined
        ? []
        : [`The article may say of “${distractor.text}” what the stem asks: “${article.text.slice(found.start, found.end)}”`]
    })
  },
}
