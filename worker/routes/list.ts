// GET /v1/quizzes: what is published, newest first, a page at a time.
import type { Context } from 'hono'
import * as v from 'valibot'
import { quizzesPath } from '../../questions/contract/paths.ts'
import type { QuizList } from '../../questions/contract/quiz.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { AppEnv } from '../bindings.ts'
import { problem } from '../failure.ts'
import { byNewest, type Library, type Position, positionOf } from '../library.ts'
import { PUBLIC_CACHE } from './quiz.ts'

const DEFAULT_LIMIT = 20
const MOST_QUIZZES = 100

const limitSchema = v.pipe(v.string(), v.regex(/^[0-9]{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(MOST_QUIZZES))

/** `{date}.{id}` of a page's last quiz: the next page begins after that place, whatever was published or taken down meanwhile. */
const CURSOR = /^(\d{4}-\d{2}-\d{2})\.([a-z0-9-]{1,80})$/

/** 200 with a page of quizzes, and `Link: rel="next"` (RFC 8288) where there are more. */
export function list(library: Library) {
  return function list(c: Context<AppEnv>): Response {
    const limit = v.safeParse(limitSchema, c.req.query('limit') ?? String(DEFAULT_LIMIT))
    if (!limit.success) return problem(c, { code: 'invalid-request', detail: `limit is a whole number from 1 to ${MOST_QUIZZES}.` })
    const after = c.req.query('cursor')
    const start = after === undefined ? null : parseCursor(after)
    if (after !== undefined && start === null) {
      return problem(c, { code: 'invalid-request', detail: 'cursor is taken from an earlier page, as it stands there.' })
    }
    const rest = library.newestFirst.filter((quiz) => start === null || byNewest(start, positionOf(quiz)) < 0)
    const page = rest.slice(0, limit.output)
    const last = page.at(-1)
    const next = last !== undefined && rest.length > page.length ? cursorOf(positionOf(last)) : null
    if (next !== null) c.header('Link', `<${quizzesPath()}?limit=${limit.output}&cursor=${next}>; rel="next"`)
    return c.json<QuizList>({ quizzes: page.map(entry), next }, 200, { 'Cache-Control': PUBLIC_CACHE })
  }
}

function entry(quiz: Quiz): QuizList['quizzes'][number] {
  const { id, version, title, language, article, questions } = publish(quiz)
  return { id, version, title, language, article, questions: questions.length }
}

const cursorOf = ({ publishedOn, id }: Position) => `${publishedOn}.${id}`

function parseCursor(cursor: string): Position | null {
  const [, publishedOn, id] = CURSOR.exec(cursor) ?? []
  return publishedOn === undefined || id === undefined ? null : { publishedOn, id }
}
