// DELETE /v1/quizzes/{quiz}/attempts/{attempt}: forgets an attempt. Counts that its answers have gone into stay.
import type { Context } from 'hono'
import { durableAttempts, UNREACHABLE } from '../attempts/attempts.ts'
import type { AppEnv } from '../bindings.ts'
import { addressedAttempt } from '../door/addressed.ts'
import { problem, unavailable } from '../failure.ts'
import type { Library } from '../library.ts'

/** 204 once nothing of the attempt is stored, whether there was anything or not. */
export function forget(library: Library) {
  return async function forget(c: Context<AppEnv>): Promise<Response> {
    const addressed = addressedAttempt(c, library)
    if ('failure' in addressed) return problem(c, addressed.failure)
    const { quiz, attempt } = addressed.value
    const forgotten = await durableAttempts(c.env.ATTEMPTS).forget(quiz, attempt)
    return forgotten === UNREACHABLE ? problem(c, unavailable) : c.body(null, 204, { 'Cache-Control': 'no-store' })
  }
}
