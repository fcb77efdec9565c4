// An accepted candidate → the question as the bank keeps it, its choices still in no particular order.
import type { Article } from '../article/article.ts'
import { evidence } from '../article/evidence.ts'
import { locate } from '../article/locate.ts'
import type { Quote } from '../article/quote.ts'
import type { Evidence } from '../contract/verdict.ts'
import type { Candidate } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'
import { choiceId, questionId } from './ids.ts'
import { naturalOrder } from './natural-order.ts'
import type { Question } from './quiz.ts'

/** What proves it: located, without quotes that lie inside another one. */
function proof(article: Article, quotes: readonly Quote[]): Evidence[] {
  const located = quotes.flatMap((quote) => {
    const span = locate(article.text, quote)
    return span === null ? [] : [{ quote, span }]
  })
  const whole = located.filter(
    ({ span }, index) =>
      !located.some(
        (other, at) =>
          at !== index &&
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          (at < index || other.span.end - other.span.start > span.end - span.start),
      ),
  )
  return whole.flatMap(({ quote }) => evidence(article, quote) ?? [])
}

function notes({ key, distractors, stem }: Candidate, slug: string): Record<string, string> {
  const noted = [...key, ...distractors].filter((choice) => choice.note !== undefined)
  return Object.fromEntries(noted.map(({ text, note }) => [choiceId(slug, stem, text), note ?? '']))
}

/**
 * The question of a candidate that passed the gate. Where absent, its explanation is the first cited fact's statement and its evidence the
 * cited facts' quotes. `sorted` stays only where the choices do have an order of their own.
 */
export function assemble({ article, candidate, facts }: Item): Question {
  const { slug } = article
  const { id, family, kind, stem, key, distractors } = candidate
  const texts = [...key, ...distractors].map((choice) => choice.text)
  const order = candidate.sorted ? naturalOrder(texts) : null
  return {
    id: questionId(slug, kind, stem),
    candidate: id,
    family,
    kind,
    facts: candidate.facts,
    stem,
    sorted: order !== null,
    choices: (order ?? texts).map((text) => ({ id: choiceId(slug, stem, text), text })),
    correct: key.map(({ text }) => choiceId(slug, stem, text)),
    explanation: candidate.explanation ?? facts[0]?.statement ?? '',
    notes: notes(candidate, slug),
    evidence: proof(article, candidate.evidence ?? facts.flatMap((fact) => fact.quotes)),
    writer: candidate.writer,
    ...(candidate.editor === undefined ? {} : { editor: candidate.editor }),
  }
}
