// GET /v1/quizzes/{quiz}: the public quiz. It touches no storage and is the same for everybody.
import type { Context } from 'hono'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { AppEnv } from '../bindings.ts'
import { addressedQuiz } from '../door/addressed.ts'
import { problem } from '../failure.ts'
import type { Library } from '../library.ts'

/** A correction reaches every reader within a minute; a quiz whose origin is slow is served from caches for a day (RFC 5861). */
export const PUBLIC_CACHE = 'public, max-age=60, stale-while-revalidate=86400'

export function quiz(library: Library) {
  return function quiz(c: Context<AppEnv>): Response {
    const addressed = addressedQuiz(c, library)
    if ('failure' in addressed) return problem(c, addressed.failure)
    return c.json<PublicQuiz>(publish(addressed.value), 200, { 'Cache-Control': PUBLIC_CACHE })
  }
}
