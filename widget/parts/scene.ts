// What every part needs in order to draw itself.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Action } from '../state/action.ts'
import type { State } from '../state/state.ts'

/** What the element offers to its parts. */
export interface Desk {
  /** Level of a heading: the quiz's own at first, one more for those inside it. */
  readonly level: number
  /** The page where the article stands, where the embedder says so; empty where not. */
  readonly articleUrl: string
  readonly act: (action: Action) => void
  readonly load: () => void
  readonly share: () => void
}

/** A desk with a quiz on it. */
export interface Scene extends Desk {
  readonly state: State
  readonly quiz: PublicQuiz
}
