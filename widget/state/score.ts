// Points so far, from the verdicts at hand; withdrawn questions do not count.
import type { Outcome } from '../../questions/contract/verdict.ts'
import type { State } from './state.ts'

export interface Score {
  readonly points: number
  readonly outOf: number
  /** By question, in the quiz's order; undefined where there is no verdict. */
  readonly outcomes: readonly (Outcome | undefined)[]
}

export function score({ quiz, verdicts }: State): Score {
  const all = (quiz?.questions ?? []).map(({ id }) => verdicts[id])
  const outcomes = all.map((verdict) => verdict?.outcome)
  return {
    // Thirds and sixths do not add up in binary: a millionth decides nothing, here as on the server.
    points: Math.round(all.reduce((sum, verdict) => sum + (verdict?.points ?? 0), 0) * 1e6) / 1e6,
    outOf: outcomes.filter((outcome) => outcome !== 'withdrawn').length,
    outcomes,
  }
}
