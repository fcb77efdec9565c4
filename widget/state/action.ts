// What can happen to a quiz: the reader's actions and the server's answers.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Result } from '../../questions/contract/verdict.ts'
import type { Reply } from '../api/reply.ts'
import type { Progress, Said } from './state.ts'

export type Action =
  | { readonly do: 'load' }
  | { readonly do: 'fail'; readonly phase: 'lost' | 'absent' }
  | { readonly do: 'open'; readonly quiz: PublicQuiz; readonly progress: Progress; readonly result: Result | undefined }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'move'; readonly choice: string; readonly step: number }
  | { readonly do: 'check' }
  | { readonly do: 'reply'; readonly id: string; readonly reply: Reply }
  | { readonly do: 'result'; readonly result: Result }
  | { readonly do: 'next' }
  | { readonly do: 'say'; readonly said: Said }
