// What the server's answers mean, narrowed at the door.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Trouble } from '../state/state.ts'
import type { Answered } from './request.ts'

/** How the server took an answer. */
export interface Reply {
  readonly verdict?: Verdict | undefined
  /** Without a verdict: why. With one: whether it is that of another answer, which came `before`. */
  readonly trouble?: Trouble | undefined
  /** Seconds after which the same may be sent again; negative where that cannot help. */
  readonly wait: number
}

/** Whether the same request may succeed later: no answer, too many requests, or trouble on the server's side. */
const passes = ({ status }: Answered) => !status || status === 429 || status > 499

/** The quiz; `lost` where loading may succeed later, `absent` where it cannot or what came is no quiz. */
export function readQuiz(answered: Answered): PublicQuiz | 'lost' | 'absent' {
  const quiz = answered.body as Partial<PublicQuiz> | null
  return quiz?.questions?.[0]?.choices ? (quiz as PublicQuiz) : passes(answered) ? 'lost' : 'absent'
}

/** The result; undefined where the server does not know the attempt or cannot be reached. */
export function readResult({ body }: Answered): Result | undefined {
  return (body as Partial<Result> | null)?.verdicts && (body as Result)
}

export function readReply(answered: Answered): Reply {
  const { status, wait } = answered
  const body = answered.body as (Partial<Verdict> & { verdict?: Partial<Verdict> }) | null
  const before = status === 409
  const verdict = before ? body?.verdict : body
  return verdict?.correct
    ? { verdict: verdict as Verdict, trouble: before ? 'before' : undefined, wait }
    : { trouble: status === 429 ? 'tooMany' : 'notSent', wait: passes(answered) ? wait : -1 }
}
