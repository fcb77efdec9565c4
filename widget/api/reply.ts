// What the server's answers mean, narrowed at the door.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Trouble } from '../state/state.ts'
import type { Answered } from './request.ts'

/** How the server took an answer. */
export type Reply =
  /** `trouble` where the verdict is that of another answer, which came first. */
  | { readonly verdict: Verdict; readonly trouble?: 'answered-before' }
  | { readonly verdict?: undefined; readonly trouble: Exclude<Trouble, 'answered-before'> }

/** The quiz; `lost` where loading may succeed later, `absent` where there is none or what came is no quiz. */
export function readQuiz({ status, body }: Answered): PublicQuiz | 'lost' | 'absent' {
  if (status === 200 && (body as Partial<PublicQuiz> | null)?.questions?.[0]?.choices?.[0]) return body as PublicQuiz
  return status === 200 || status === 404 ? 'absent' : 'lost'
}

/** The result; undefined where the server does not know the attempt or cannot be reached. */
export const readResult = ({ body }: Answered): Result | undefined =>
  (body as Partial<Result> | null)?.verdicts?.[0]?.outcome ? (body as Result) : undefined

/** Statuses of refusals that the same answer would meet again: the quiz has other questions or choices by now, or the request is at fault. */
const REFUSALS = [400, 404, 409, 413, 415, 422]

/** The verdict, where there is one, and the trouble, where there was some. */
export function readReply({ status, body }: Answered): Reply {
  const said = body as (Partial<Verdict> & { verdict?: Verdict }) | null
  if (status === 409 && said?.verdict?.outcome) return { verdict: said.verdict, trouble: 'answered-before' }
  if (REFUSALS.includes(status)) return { trouble: 'refused' }
  return said?.outcome ? { verdict: said as Verdict } : { trouble: status === 429 ? 'too-many' : 'not-sent' }
}
