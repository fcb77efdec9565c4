// An attempt's result from what its shard has stored.
import type { Result } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { result } from '../../questions/quiz/result.ts'
import type { StoredVerdict } from './recording.ts'
import { standingVerdict } from './standing-verdict.ts'

/** The result so far. Its verdicts stand in the quiz's order. */
export function resultOf(quiz: Quiz, attempt: string, stored: readonly StoredVerdict[]): Result {
  return result(
    quiz,
    attempt,
    inQuizOrder(quiz, stored).map((one) => standingVerdict(quiz, one)),
  )
}

/** Things about questions, in the order of the quiz; those about questions that it no longer has come last. */
export function inQuizOrder<Item extends { readonly question: string }>(quiz: Quiz, items: readonly Item[]): Item[] {
  const places = new Map(quiz.questions.map(({ id }, place) => [id, place]))
  const place = ({ question }: Item) => places.get(question) ?? places.size
  return [...items].sort((a, b) => place(a) - place(b))
}
