// Points so far, from the verdicts at hand; withdrawn questions do not count.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Outcome } from '../../questions/contract/verdict.ts'
import type { State } from './state.ts'

export interface Score {
  readonly points: number
  readonly outOf: number
  /** By question, in the quiz's order; null where there is no verdict. */
  readonly outcomes: readonly (Outcome | null)[]
}

export function score({ questions }: PublicQuiz, { verdicts }: Pick<State, 'verdicts'>): Score {
  const outcomes = questions.map(({ id }) => verdicts[id]?.outcome ?? null)
  return {
    points: questions.reduce((sum, { id }) => sum + (verdicts[id]?.points ?? 0), 0),
    outOf: outcomes.filter((outcome) => outcome !== 'withdrawn').length,
    outcomes,
  }
}
