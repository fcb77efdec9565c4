// What can happen to a quiz: the reader's actions and the server's answers.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Progress, Said } from './state.ts'

/** How the server took an answer: a verdict (`before`: that of another answer, which came first) or a trouble. */
export type Reply =
  | { readonly verdict: Verdict; readonly before: boolean }
  /** `wait`: seconds that the server asks for; null where sending the same again cannot help. */
  | { readonly trouble: 'notSent' | 'tooMany'; readonly wait: number | null }

export type Action =
  /** `again`: the reader asked for it. */
  | { readonly do: 'load'; readonly again: boolean }
  | { readonly do: 'fail'; readonly phase: 'lost' | 'absent' }
  /** `inside`, here and below: the focus is in the widget, so that it may be moved. */
  | { readonly do: 'open'; readonly quiz: PublicQuiz; readonly progress: Progress; readonly result: Result | null; readonly inside: boolean }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'move'; readonly choice: string; readonly step: number }
  | { readonly do: 'check' }
  | { readonly do: 'reply'; readonly id: string; readonly reply: Reply; readonly inside: boolean }
  | { readonly do: 'result'; readonly result: Result }
  | { readonly do: 'next' }
  | { readonly do: 'again'; readonly attempt: string }
  | { readonly do: 'say'; readonly said: Said }
