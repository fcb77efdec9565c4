// Finds what a path addresses: the quiz in the library, and an attempt by its form (the client makes its id, so any may exist).
import type { Context } from 'hono'
import * as v from 'valibot'
import { attemptIdSchema } from '../../questions/contract/ids.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { AppEnv } from '../bindings.ts'
import type { Narrowed } from '../failure.ts'
import type { Library } from '../library.ts'

/** The quiz of `{quiz}`. */
export function addressedQuiz(c: Context<AppEnv>, library: Library): Narrowed<Quiz> {
  const quiz = library.find(c.req.param('quiz') ?? '')
  return quiz === undefined ? { failure: { code: 'not-found' } } : { value: quiz }
}

/** The quiz and the attempt of `{quiz}/attempts/{attempt}`. RFC 9562, 4: a UUID may come in either case and is the same. */
export function addressedAttempt(c: Context<AppEnv>, library: Library): Narrowed<{ quiz: Quiz; attempt: string }> {
  const quiz = addressedQuiz(c, library)
  if ('failure' in quiz) return quiz
  const attempt = c.req.param('attempt')?.toLowerCase()
  if (!v.is(attemptIdSchema, attempt)) {
    return { failure: { code: 'invalid-request', detail: 'An attempt’s id is a UUID, made by the client.' } }
  }
  return { value: { quiz: quiz.value, attempt } }
}
