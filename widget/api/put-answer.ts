// Sends an answer. The first answer stands on the server, so that sending the same one again never counts twice.
import { answerPath } from '../../questions/contract/paths.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { Reply } from '../state/action.ts'
import { passing, request } from './request.ts'

const isVerdict = (body: unknown): body is Verdict => Array.isArray((body as Partial<Verdict> | null)?.correct)

/** A verdict, that of the first answer where another one stands, or the trouble there was. */
export async function putAnswer(
  api: string,
  quiz: string,
  attempt: string,
  question: string,
  choices: readonly string[],
  signal: AbortSignal,
): Promise<Reply> {
  const answered = await request(api + answerPath(quiz, attempt, question), signal, { choices })
  const before = answered?.status === 409
  const verdict = before ? (answered?.body as { verdict?: unknown } | null)?.verdict : answered?.body
  if (isVerdict(verdict)) return { verdict, before }
  return { trouble: answered?.status === 429 ? 'too-many' : 'not-sent', lasting: !passing(answered), wait: answered?.wait ?? 0 }
}
