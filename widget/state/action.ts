// What can happen to a quiz: the reader's actions and the server's answers.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Progress, Said, Trouble } from './state.ts'

/** How the server took an answer. */
export interface Reply {
  readonly verdict?: Verdict | undefined
  /** Without a verdict: why. With one: whether it is that of another answer, which came `before`. */
  readonly trouble?: Trouble | undefined
  /** Seconds after which the same may be sent again; negative where that cannot help. */
  readonly wait: number
}

export type Action =
  /** `again`: the reader asked for it. */
  | { readonly do: 'load'; readonly again: boolean }
  | { readonly do: 'fail'; readonly phase: 'lost' | 'absent' }
  /** `inside`, here and below: the focus is in the widget, so that it may be moved. */
  | { readonly do: 'open'; readonly quiz: PublicQuiz; readonly progress: Progress; readonly result: Result | undefined; readonly inside: boolean }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'move'; readonly choice: string; readonly step: number }
  | { readonly do: 'check' }
  | { readonly do: 'reply'; readonly id: string; readonly reply: Reply; readonly inside: boolean }
  | { readonly do: 'result'; readonly result: Result }
  | { readonly do: 'next' }
  | { readonly do: 'again'; readonly attempt: string }
  | { readonly do: 'say'; readonly said: Said }
