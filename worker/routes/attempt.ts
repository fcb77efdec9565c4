// PUT /v1/quizzes/{quiz}/attempts/{attempt}: all answers at once; either all of them stand afterwards, or none was stored.
import type { Context } from 'hono'
import { type Attempt, attemptSchema } from '../../questions/contract/answer.ts'
import type { Result } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { result } from '../../questions/quiz/result.ts'
import { durableAttempts, UNREACHABLE } from '../attempts/attempts.ts'
import { newAnswer } from '../attempts/new-answer.ts'
import type { NewAnswer } from '../attempts/recording.ts'
import { inQuizOrder, resultOf } from '../attempts/result-of.ts'
import { unrecorded } from '../attempts/unrecorded.ts'
import type { AppEnv } from '../bindings.ts'
import { addressedAttempt } from '../door/addressed.ts'
import { firstRefusals } from '../door/first-refusals.ts'
import { jsonBody } from '../door/json-body.ts'
import { type Narrowed, problem, type Refusal } from '../failure.ts'
import type { Library } from '../library.ts'

/** The largest attempt, in bytes: fifty answers of twelve choice ids take 10,000. */
export const ATTEMPT_BYTES = 32_768

/** 201 when something was stored, 200 when everything stood already or could not be stored, 409 with the result so far when an answer differs from the first to its question. */
export function attempt(library: Library) {
  return async function attempt(c: Context<AppEnv>): Promise<Response> {
    const addressed = addressedAttempt(c, library)
    if ('failure' in addressed) return problem(c, addressed.failure)
    const { quiz, attempt } = addressed.value
    const body = await jsonBody(c.req.raw, attemptSchema, (name) => name === 'answers' || hasQuestion(quiz, name))
    if ('failure' in body) return problem(c, body.failure)
    const answers = newAnswers(quiz, body.value.answers)
    if ('failure' in answers) return problem(c, answers.failure)

    const recording = await durableAttempts(c.env.ATTEMPTS).record(quiz, attempt, answers.value)
    const reply = (body: Result, status: 200 | 201) => c.json(body, status, { 'Cache-Control': 'no-store' })
    if (recording === UNREACHABLE) return reply(result(quiz, attempt, answers.value.map(unrecorded)), 200)
    const soFar = resultOf(quiz, attempt, recording.verdicts)
    switch (recording.outcome) {
      case 'conflict':
        return problem(c, { code: 'already-answered', result: soFar })
      case 'stored':
        return reply(soFar, 201)
      case 'repeated':
        return reply(soFar, 200)
    }
  }
}

/** What `newAnswer` takes an answer to; no other id may be repeated in a refusal. */
const hasQuestion = (quiz: Quiz, id: string) => quiz.withdrawn.includes(id) || quiz.questions.some((question) => question.id === id)

/** Every answer scored, in the quiz's order; or what of them is no answer. */
function newAnswers(quiz: Quiz, answers: Attempt['answers']): Narrowed<NewAnswer[]> {
  const scored: NewAnswer[] = []
  const errors: Refusal[] = []
  for (const [question, chosen] of Object.entries(answers)) {
    const answer = newAnswer(quiz, question, chosen)
    if (answer === 'no-such-question') errors.push({ pointer: '/answers', message: 'This quiz has no such question.' })
    else if ('misfit' in answer) errors.push({ pointer: `/answers/${question}`, message: answer.misfit })
    else scored.push(answer)
  }
  return errors.length > 0 ? { failure: { code: 'invalid-answer', errors: firstRefusals(errors) } } : { value: inQuizOrder(quiz, scored) }
}
