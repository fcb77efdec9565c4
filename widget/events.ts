// What the element tells the page. All four bubble and cross shadow roots.
import type { PublicQuiz } from '../questions/contract/quiz.ts'
import type { Verdict } from '../questions/contract/verdict.ts'
import type { ArticleQuiz } from './article-quiz.ts'
import type { Trouble } from './state/state.ts'

export interface QuizEvents {
  /** The quiz can be used. */
  'quiz-ready': CustomEvent<{ readonly quiz: PublicQuiz; readonly attempt: string }>
  /** A question has its verdict. */
  'quiz-answer': CustomEvent<{ readonly quiz: string; readonly attempt: string; readonly verdict: Verdict }>
  /** Every question has its verdict. `outOf` counts the questions that count. */
  'quiz-complete': CustomEvent<{ readonly quiz: string; readonly attempt: string; readonly points: number; readonly outOf: number }>
  /** Something did not work. `lost`: the quiz could not be loaded; `absent`: there is none. `question` is the id of one whose answer was not taken. */
  'quiz-error': CustomEvent<{ readonly code: 'lost' | 'absent' | Exclude<Trouble, 'answered-before'>; readonly question?: string }>
}

declare global {
  interface HTMLElementEventMap extends QuizEvents {}
  interface HTMLElementTagNameMap {
    'article-quiz': ArticleQuiz
  }
}
