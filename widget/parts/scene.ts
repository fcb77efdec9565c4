// What every part needs in order to draw itself.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Action } from '../state/action.ts'
import type { State } from '../state/state.ts'

/** What the element offers to its parts. */
export interface Desk {
  readonly state: State
  /** Level of a heading: the quiz's own at first, one more for those inside it. */
  readonly level: number
  /** The page where the article stands, where the embedder says so; empty where not. */
  readonly articleUrl: string
  readonly act: (action: Action) => void
  /** Loads the quiz anew; `fresh`: for a new attempt. */
  readonly load: (fresh?: boolean) => void
  readonly share: () => void
}

/** A desk with a quiz on it. */
export interface Scene extends Desk {
  readonly quiz: PublicQuiz
}
