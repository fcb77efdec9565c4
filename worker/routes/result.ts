// GET /v1/quizzes/{quiz}/attempts/{attempt}: the result so far, with the verdicts of answered questions and no others.
import type { Context } from 'hono'
import type { Result } from '../../questions/contract/verdict.ts'
import { durableAttempts, UNREACHABLE } from '../attempts/attempts.ts'
import { resultOf } from '../attempts/result-of.ts'
import type { AppEnv } from '../bindings.ts'
import { addressedAttempt } from '../door/addressed.ts'
import { problem, unavailable } from '../failure.ts'
import type { Library } from '../library.ts'

/** 200, with no verdicts for an attempt that has not answered anything or is forgotten: clients make attempts, so every one exists. */
export function resultSoFar(library: Library) {
  return async function resultSoFar(c: Context<AppEnv>): Promise<Response> {
    const addressed = addressedAttempt(c, library)
    if ('failure' in addressed) return problem(c, addressed.failure)
    const { quiz, attempt } = addressed.value
    const stored = await durableAttempts(c.env.ATTEMPTS).read(quiz, attempt)
    if (stored === UNREACHABLE) return problem(c, unavailable)
    return c.json<Result>(resultOf(quiz, attempt, stored), 200, { 'Cache-Control': 'no-store' })
  }
}
