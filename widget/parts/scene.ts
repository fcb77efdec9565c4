// What every part needs in order to draw itself.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Action } from '../state/action.ts'
import type { State } from '../state/state.ts'

export interface Scene {
  readonly state: State
  readonly quiz: PublicQuiz
  /** Level of the quiz's own heading; those inside it are one further down. */
  readonly level: number
  /** The page where the article stands, where the embedder says so. */
  readonly articleUrl: string
  readonly act: (action: Action) => void
}
