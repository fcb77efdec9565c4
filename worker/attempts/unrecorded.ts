// The verdict of an answer that could not be stored: scored all the same.
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { NewAnswer } from './recording.ts'

/** How others did is kept where the answer could not be, so it is not told either. */
export function unrecorded({ verdict }: NewAnswer): Verdict {
  return { ...verdict, readers: null, recorded: false }
}
