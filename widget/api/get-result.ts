// An attempt's result so far: after a reload it brings the verdicts back, at the end it brings the band.
import { attemptPath } from '../../questions/contract/paths.ts'
import type { Result } from '../../questions/contract/verdict.ts'
import { request } from './request.ts'

/** The result; undefined where the server does not know the attempt or cannot be reached. */
export async function getResult(api: string, quiz: string, attempt: string, signal: AbortSignal): Promise<Result | undefined> {
  const { body } = await request<Result>(api + attemptPath(quiz, attempt), signal)
  return body?.verdicts ? (body as Result) : undefined
}
