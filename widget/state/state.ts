// The quiz's life as data: everything the widget shows follows from one of these.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'

/**
 * Why an answer has no verdict yet, or (`answered-before`) that of another answer, which came first. `refused`: the server will not take it,
 * however often it is sent.
 */
export type Trouble = 'not-sent' | 'too-many' | 'refused' | 'answered-before'

/** What the status line says of the last action: a key of the catalogue with its numbers (how many are chosen; place and number of places). */
export type Said = readonly [
  key: 'nothing' | 'sending' | 'saved' | 'copied' | 'chosen' | 'moved' | 'not-loaded' | Trouble,
  ...numbers: number[],
]

/** By question id: choice ids, in the reader's order for `order`. */
export type Choices = Readonly<Record<string, readonly string[] | undefined>>

/** What outlives a reload: the attempt, the place in the quiz, what was picked and which answers were sent off. */
export interface Progress {
  readonly attempt: string
  /** Index of the question shown; the number of questions at the result. */
  readonly at: number
  readonly chosen: Choices
  /** Answers that the reader has sent off, arrived or not. */
  readonly checked: Choices
}

export interface State extends Progress {
  /** `lost`: loading may succeed later. `absent`: there is no such quiz, and the embedder's own content is shown. */
  readonly phase: 'loading' | 'lost' | 'absent' | 'open'
  readonly quiz?: PublicQuiz
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly troubles: Readonly<Record<string, Trouble | undefined>>
  /** Id of the question whose answer is under way because the reader asked for it. */
  readonly sending?: string | undefined
  readonly band?: Result['band'] | undefined
  readonly said?: Said | undefined
  /** Id of the element to which the focus moves: a heading, or the button of a line that moved (its choice's id and the step). */
  readonly focus?: string | undefined
}

/** Nothing answered. */
export const START: State = { phase: 'loading', attempt: '', at: 0, chosen: {}, checked: {}, verdicts: {}, troubles: {} }
