// Answers that fit a quiz's questions, as a reader would give them.
import fc from 'fast-check'
import type { PublicQuestion, PublicQuiz } from '../../../questions/contract/quiz.ts'

/** Ids of choices that the question takes. */
export function choicesFor({ kind, choices }: PublicQuestion): fc.Arbitrary<string[]> {
  const ids = choices.map(({ id }) => id)
  const least = kind === 'order' ? ids.length : 1
  const most = kind === 'single' ? 1 : ids.length
  return fc.shuffledSubarray(ids, { minLength: least, maxLength: most })
}

/** Ids of choices by question, for some of the quiz's questions. */
export function answersTo({ questions }: PublicQuiz): fc.Arbitrary<Record<string, string[]>> {
  const all = fc.tuple(...questions.map((question) => choicesFor(question).map((choices) => [question.id, choices] as const)))
  const some = fc.subarray(
    questions.map(({ id }) => id),
    { minLength: 1 },
  )
  return fc.tuple(all, some).map(([answers, ids]) => Object.fromEntries(answers.filter(([id]) => ids.includes(id))))
}
