// What no article and no reply may change. Each fault that is found in a draft is a sentence.
import type { Article } from '../../../questions/article/article.ts'
import { INVISIBLE } from '../../../questions/article/invisible.ts'
import { refusals } from '../../../questions/gate/index.ts'
import { itemOf } from '../../../questions/quiz/generate.ts'
import type { Question } from '../../../questions/quiz/quiz.ts'
import type { Draft } from '../../../questions/writing/draft.ts'

/** All words of ours that readers see of a question; its evidence is the article's own. */
export function shownWords({ stem, choices, explanation, notes }: Question): string[] {
  return [stem, explanation, ...choices.map(({ text }) => text), ...Object.values(notes)]
}

const MARKUP = new RegExp(`${INVISIBLE.source}|<[/!?\\p{L}]|\\]\\(|[\\w.]+://|\\bwww\\.|[\\u{E0000}-\\u{E007F}]`, 'u')

/** By stem, the texts of the right choices. */
export function keys(questions: readonly Question[]): Map<string, string[]> {
  return new Map(
    questions.map(({ stem, choices, correct }) => [
      stem,
      choices
        .filter(({ id }) => correct.includes(id))
        .map(({ text }) => text)
        .sort(),
    ]),
  )
}

function faultsOfQuestion(question: Question, article: Article): string[] {
  const faults: string[] = []
  if (question.evidence.length === 0) faults.push(`“${question.stem}” has no evidence.`)
  for (const { prefix, exact, suffix } of question.evidence)
    if (!article.text.includes(prefix + exact + suffix)) faults.push(`“${question.stem}” is proved by what is not in the article: ${exact}`)
  if (question.correct.length === 0 || (question.kind !== 'order' && question.correct.length === question.choices.length))
    faults.push(`“${question.stem}” has no wrong or no right choice.`)
  for (const words of shownWords(question)) if (MARKUP.test(words)) faults.push(`Readers would see “${words}”.`)
  return faults
}

/** What is wrong with a draft whatever its article and whatever the model answered. */
export function faultsOf({ sheet, candidates, generated: { bank, quiz } }: Draft, article: Article): string[] {
  const source = { article, sheet, candidates }
  const refused = bank.questions.filter((question) => {
    const candidate = candidates.questions.find(({ id }) => id === question.candidate)
    return candidate !== undefined && (candidate.dropped !== undefined || refusals(itemOf(source, candidate)).length > 0)
  })
  const banked = new Set(bank.questions.map(({ id }) => id))
  const strangers = quiz.questions.filter(({ id }) => !banked.has(id))
  const ids = bank.questions.map(({ id }) => id)
  return [
    ...refused.map(({ stem }) => `“${stem}” is refused and in the bank.`),
    ...strangers.map(({ stem }) => `“${stem}” is in the quiz and not in the bank.`),
    ...(new Set(ids).size < ids.length ? ['Two questions of the bank are one.'] : []),
    ...(MARKUP.test(quiz.title) ? [`The heading is “${quiz.title}”.`] : []),
    ...bank.questions.flatMap((question) => faultsOfQuestion(question, article)),
  ]
}

/** Questions of the draft that the honest one does not have, or answers otherwise. */
export function changed({ generated }: Draft, honest: Draft): string[] {
  const right = keys(honest.generated.bank.questions)
  return [...keys(generated.bank.questions)]
    .filter(([stem, key]) => JSON.stringify(right.get(stem)) !== JSON.stringify(key))
    .map(([stem, key]) => `“${stem}” is answered “${key.join(' / ')}”.`)
}
