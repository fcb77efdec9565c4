// Verdicts, however they came: what was scored stands, also where the reader has picked anew meanwhile.
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { State } from './state.ts'

/** The state with these verdicts. What they say was chosen is kept, so that after a reload the same is sent again. */
export function scored(state: State, verdicts: readonly Verdict[] = []): State {
  const chosen = Object.fromEntries(verdicts.map((verdict) => [verdict.question, verdict.chosen]))
  return {
    ...state,
    verdicts: { ...state.verdicts, ...Object.fromEntries(verdicts.map((verdict) => [verdict.question, verdict])) },
    chosen: { ...state.chosen, ...chosen },
    checked: { ...state.checked, ...chosen },
  }
}
