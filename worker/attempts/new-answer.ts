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
    return { question: id, ...sameness(question, chosen), tallied: [], verdict: withdrawnVerdict(id, chosen) }
  }
  if (question === undefined) return 'no-such-question'
  const scored = verdict(quiz, question, chosen)
  if ('problem' in scored) return { misfit: scored.problem }
  return { question: id, ...sameness(question, chosen), tallied: tallied(question, chosen), verdict: scored }
}

/** The sequence matters for `order`, for ticked choices it does not; of a question that has left the quiz nobody knows any more which it was. */
function sameness(question: Question | undefined, chosen: readonly string[]): Pick<NewAnswer, 'chosen' | 'sameAs'> {
  const inSequence = chosen.join(' ')
  const ticked = [...chosen].sort().join(' ')
  if (question === undefined) return { chosen: ticked, sameAs: [inSequence, ticked] }
  const form = question.kind === 'order' ? inSequence : ticked
  return { chosen: form, sameAs: [form] }
}

/** In an `order` question everybody picks every choice: counting them would tell nothing. */
function tallied(question: Question, chosen: readonly string[]): readonly string[] {
  return question.kind === 'order' ? [] : chosen
}
