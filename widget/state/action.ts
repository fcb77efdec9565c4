// What can happen to a quiz: the reader's actions and the server's answers.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Progress, Said } from './state.ts'

/** How the server took an answer. `lasting`: sending the same again cannot help. `wait`: seconds that the server asks for. */
export type Reply =
  | { readonly verdict: Verdict; readonly before: boolean }
  | { readonly trouble: 'not-sent' | 'too-many'; readonly lasting: boolean; readonly wait: number }

export type Action =
  | { readonly do: 'load'; readonly again: boolean }
  | { readonly do: 'fail'; readonly phase: 'lost' | 'absent' }
  | { readonly do: 'open'; readonly quiz: PublicQuiz; readonly progress: Progress; readonly inside: boolean }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'move'; readonly choice: string; readonly step: -1 | 1 }
  | { readonly do: 'check' }
  /** `inside`: the focus is in the widget, so that it may be moved. */
  | { readonly do: 'reply'; readonly question: string; readonly reply: Reply; readonly inside: boolean }
  | { readonly do: 'result'; readonly result: Result }
  | { readonly do: 'next' }
  | { readonly do: 'again'; readonly attempt: string }
  | { readonly do: 'say'; readonly said: Said }
