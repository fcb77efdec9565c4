// Sends an answer. The first answer stands on the server, so that sending the same one again never counts twice.
import { answerPath } from '../../questions/contract/paths.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { Reply } from '../state/action.ts'
import type { Progress } from '../state/state.ts'
import { request } from './request.ts'

/** A verdict, that of the first answer where another one stands, or the trouble there was. */
export async function putAnswer(
  api: string,
  quiz: string,
  { attempt }: Progress,
  question: string,
  choices: readonly string[],
  signal: AbortSignal,
): Promise<Reply> {
  const url = api + answerPath(quiz, attempt, question)
  const { status, body, wait, passing } = await request<Verdict & { verdict: Verdict }>(url, signal, { choices })
  const before = status === 409
  const verdict = before ? body?.verdict : body
  if (verdict?.correct) return { verdict: verdict as Verdict, trouble: before ? 'before' : undefined, wait: 0 }
  return { trouble: status === 429 ? 'tooMany' : 'notSent', wait: passing ? wait : -1 }
}
