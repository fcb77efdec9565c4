// PUT /v1/quizzes/{quiz}/attempts/{attempt}/answers/{question}: one answer, scored and, as the first to its question, kept.
import type { Context } from 'hono'
import { answerSchema } from '../../questions/contract/answer.ts'
import type { Verdict } from '../../questions/contract/verdict.ts'
import { durableAttempts, UNREACHABLE } from '../attempts/attempts.ts'
import { newAnswer } from '../attempts/new-answer.ts'
import { standingVerdict } from '../attempts/standing-verdict.ts'
import { unrecorded } from '../attempts/unrecorded.ts'
import type { AppEnv } from '../bindings.ts'
import { addressedAttempt } from '../door/addressed.ts'
import { jsonBody } from '../door/json-body.ts'
import { problem } from '../failure.ts'
import type { Library } from '../library.ts'

/** The largest answer, in bytes: twelve choice ids take 200, the rest is room for whoever likes their JSON indented. */
export const ANSWER_BYTES = 2048

/** 201 when the answer is stored, 200 when it stood already or could not be stored (`recorded` is false then), 409 with the first verdict when another stands. */
export function answer(library: Library) {
  return async function answer(c: Context<AppEnv>): Promise<Response> {
    const addressed = addressedAttempt(c, library)
    if ('failure' in addressed) return problem(c, addressed.failure)
    const { quiz, attempt } = addressed.value
    const body = await jsonBody(c.req.raw, answerSchema)
    if ('failure' in body) return problem(c, body.failure)

    const answer = newAnswer(quiz, c.req.param('question') ?? '', body.value.choices)
    if (answer === 'no-such-question') return problem(c, { code: 'not-found' })
    if ('misfit' in answer) return problem(c, { code: 'invalid-answer', errors: [{ pointer: '/choices', message: answer.misfit }] })

    const recording = await durableAttempts(c.env.ATTEMPTS).record(quiz, attempt, [answer])
    const reply = (body: Verdict, status: 200 | 201) => c.json(body, status, { 'Cache-Control': 'no-store' })
    if (recording === UNREACHABLE) return reply(unrecorded(answer), 200)
    const stored = recording.verdicts.find(({ question }) => question === answer.question)
    if (stored === undefined) throw new Error('A shard acknowledged an answer and does not have it.')
    const verdict = standingVerdict(quiz, stored)
    switch (recording.outcome) {
      case 'conflict':
        return problem(c, { code: 'already-answered', verdict })
      case 'stored':
        return reply(verdict, 201)
      case 'repeated':
        return reply(verdict, 200)
    }
  }
}
