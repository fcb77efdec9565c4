// Scores an answer and makes it ready for its shard.
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'
import { verdict, withdrawnVerdict } from '../../questions/quiz/verdict.ts'
import type { NewAnswer } from './recording.ts'

/** Why an answer is none: the quiz has no such question, or the chosen ids do not fit it (`misfit` is a sentence). */
export type NoAnswer = 'no-such-question' | { readonly misfit: string }

/** The scored answer to the question of this id. A withdrawn question takes any choices: pages that were open before the correction still send them. */
export function newAnswer(quiz: Quiz, id: string, chosen: readonly string[]): NewAnswer | NoAnswer {
  const question = quiz.questions.find((question) => question.id === id)
  if (quiz.withdrawn.includes(id)) {
    return { question: id, chosen: sameness(question, chosen), tallied: [], verdict: withdrawnVerdict(id, chosen) }
  }
  if (question === undefined) return 'no-such-question'
  const scored = verdict(quiz, question, chosen)
  if ('problem' in scored) return { misfit: scored.problem }
  return { question: id, chosen: sameness(question, chosen), tallied: tallied(question, chosen), verdict: scored }
}

/** Equal for answers that mean the same: the sequence matters for `order`, for ticked choices it does not. */
function sameness(question: Question | undefined, chosen: readonly string[]): string {
  return (question?.kind === 'order' ? [...chosen] : [...chosen].sort()).join(' ')
}

/** In an `order` question everybody picks every choice: counting them would tell nothing. */
function tallied(question: Question, chosen: readonly string[]): readonly string[] {
  return question.kind === 'order' ? [] : chosen
}
