// What the element tells the page. All four bubble and cross shadow roots.
import type { PublicQuiz } from '../questions/contract/quiz.ts'
import type { Verdict } from '../questions/contract/verdict.ts'
import type { Trouble } from './state/state.ts'

export interface QuizEvents {
  /** The quiz can be used. */
  'quiz-ready': CustomEvent<{ readonly quiz: PublicQuiz; readonly attempt: string }>
  /** A question has its verdict. */
  'quiz-answer': CustomEvent<{ readonly quiz: string; readonly attempt: string; readonly verdict: Verdict }>
  /** Every question has its verdict. `outOf` counts the questions that count. */
  'quiz-complete': CustomEvent<{ readonly quiz: string; readonly attempt: string; readonly points: number; readonly outOf: number }>
  /** Something did not work. `lost`: the quiz could not be loaded; `absent`: there is none; `failed`: the component cannot run here. `question` is its id where an answer was not taken. */
  'quiz-error': CustomEvent<{ readonly code: 'lost' | 'absent' | 'failed' | Trouble; readonly question?: string }>
}

declare global {
  interface HTMLElementEventMap extends QuizEvents {}
}
