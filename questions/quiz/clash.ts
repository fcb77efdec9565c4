// Why two questions may not stand in one quiz.
import { leaks } from '../gate/quiz-leak.ts'
import { repeats } from '../gate/quiz-repeat.ts'
import type { Question } from './quiz.ts'

/** One sentence, or null where they go together. The order of the two does not matter: readers may look back. */
export function clash(a: Question, b: Question): string | null {
  return repeats(a, b) ?? leaks(a, b) ?? leaks(b, a)
}
