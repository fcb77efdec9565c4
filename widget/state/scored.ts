// Verdicts, however they came: what was scored stands, also where the reader has picked anew meanwhile.
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { State } from './state.ts'

/** The state with these verdicts. What they say was chosen is kept, so that after a reload the same is sent again. */
export const scored = (state: State, verdicts: readonly Verdict[] = []): State =>
  verdicts.reduce(
    (before, verdict) => ({
      ...before,
      verdicts: { ...before.verdicts, [verdict.question]: verdict },
      chosen: { ...before.chosen, [verdict.question]: verdict.chosen },
      checked: { ...before.checked, [verdict.question]: verdict.chosen },
    }),
    state,
  )
