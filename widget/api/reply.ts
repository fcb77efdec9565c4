// What the server's answers mean, narrowed at the door.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Trouble } from '../state/state.ts'
import type { Answered } from './request.ts'

/** How the server took an answer. */
export interface Reply {
  readonly verdict?: Verdict | undefined
  /** Without a verdict: why. With one: `answered-before` where it is that of another answer. */
  readonly trouble?: Trouble | undefined
}

/** The quiz; `lost` where loading may succeed later, `absent` where there is none or what came is no quiz. */
export function readQuiz({ status, body }: Answered): PublicQuiz | 'lost' | 'absent' {
  if (status === 200 || status === 404)
    return (body as Partial<PublicQuiz> | null)?.questions?.[0]?.choices?.[0] ? (body as PublicQuiz) : 'absent'
  return 'lost'
}

/** The result; undefined where the server does not know the attempt or cannot be reached. */
export const readResult = ({ body }: Answered): Result | undefined =>
  (body as Partial<Result> | null)?.verdicts?.[0]?.outcome ? (body as Result) : undefined

/** The verdict, where there is one, and the trouble, where there was some. */
export function readReply({ status, body }: Answered): Reply {
  const said = body as (Partial<Verdict> & { verdict?: Verdict }) | null
  if (status === 409) return { verdict: said?.verdict, trouble: 'answered-before' }
  return said?.outcome ? { verdict: said as Verdict } : { trouble: status === 429 ? 'too-many' : 'not-sent' }
}
