// The stub's answers to calls that go well: strict about media type and body, as the Worker is.
import * as v from 'valibot'
import { answerSchema, attemptSchema } from '../../questions/contract/answer.ts'
import { attemptIdSchema } from '../../questions/contract/ids.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { Call } from './stub-api.ts'
import type { Reply, StubStore } from './stub-store.ts'

export interface Circumstances {
  /** What is published. */
  readonly quizzes: readonly Quiz[]
  /** Ids of questions taken back. */
  readonly withdrawn: ReadonlySet<string>
  /** Whether answers can be stored. */
  readonly keep: boolean
  /** Whether the right answer is stored before the one that comes. */
  readonly answerFirst: boolean
}

const NOT_FOUND: Reply = { status: 404, body: { type: '/problems/not-found', title: 'Nothing is published here', status: 404 } }
const INVALID: Reply = { status: 400, body: { type: '/problems/invalid-request', title: 'The request is not valid', status: 400 } }
const NOT_JSON: Reply = {
  status: 415,
  body: { type: '/problems/unsupported-media-type', title: 'The request body must be JSON', status: 415 },
}

/** The answers in a call's body by question, or null where it is not valid. */
function answersOf({ body }: Call, question: string | undefined): Readonly<Record<string, readonly string[]>> | null {
  if (question === undefined) {
    const all = v.safeParse(attemptSchema, JSON.parse(body))
    return all.success ? all.output.answers : null
  }
  const one = v.safeParse(answerSchema, JSON.parse(body))
  return one.success ? { [question]: one.output.choices } : null
}

/** Answers a call of the API. */
export function route(call: Call, store: StubStore, { quizzes, withdrawn, keep, answerFirst }: Circumstances): Reply {
  const [, slug, attempt, question] = /^\/v1\/quizzes\/([^/]+)(?:\/attempts\/([^/]+)(?:\/answers\/([^/]+))?)?$/.exec(call.path) ?? []
  const found = quizzes.find(({ id }) => id === slug)
  if (found === undefined) return NOT_FOUND
  const quiz: Quiz = { ...found, withdrawn: [...withdrawn] }
  if (attempt === undefined) return { status: 200, body: publish(quiz) }
  if (!v.is(attemptIdSchema, attempt)) return NOT_FOUND
  if (call.method === 'GET') return { status: 200, body: store.result(quiz, attempt) }
  if (call.method === 'DELETE') {
    store.forget(attempt)
    return { status: 204, body: null }
  }
  if (!call.type.startsWith('application/json')) return NOT_JSON
  const answers = answersOf(call, question)
  if (answers === null) return INVALID
  const first = quiz.questions.find(({ id }) => id === question)
  if (answerFirst && first !== undefined) store.answer(quiz, attempt, first.id, first.correct)
  const replies = Object.entries(answers).map(([id, choices]) => store.answer(quiz, attempt, id, choices, keep))
  return question === undefined ? { status: 201, body: store.result(quiz, attempt) } : (replies[0] ?? INVALID)
}
