// An attempt's result from what its shard has stored.
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { result } from '../../questions/quiz/result.ts'
import { withdrawnVerdict } from '../../questions/quiz/verdict.ts'
import type { StoredVerdict } from './recording.ts'

/** The result so far. Its verdicts stand in the quiz's order. */
export function resultOf(quiz: Quiz, attempt: string, stored: readonly StoredVerdict[]): Result {
  return result(
    quiz,
    attempt,
    inQuizOrder(quiz, stored).map((one) => current(quiz, parseVerdict(one))),
  )
}

/** A stored verdict as the contract has it. It was made by `record` of AttemptShard and is read by nobody else, so it is not checked again. */
export const parseVerdict = ({ verdict }: StoredVerdict): Verdict => JSON.parse(verdict)

/** A question withdrawn after it was answered no longer shows a key that a correction has taken back. */
function current(quiz: Quiz, verdict: Verdict): Verdict {
  if (!quiz.withdrawn.includes(verdict.question)) return verdict
  return { ...withdrawnVerdict(verdict.question, verdict.chosen), readers: null, recorded: true }
}

/** Things about questions, in the order of the quiz; those about questions that it no longer has come last. */
export function inQuizOrder<Item extends { readonly question: string }>(quiz: Quiz, items: readonly Item[]): Item[] {
  const places = new Map(quiz.questions.map(({ id }, place) => [id, place]))
  const place = ({ question }: Item) => places.get(question) ?? places.size
  return [...items].sort((a, b) => place(a) - place(b))
}
