// The HTTP API: every address, what guards it and what answers it.
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import type { Quiz } from '../questions/quiz/quiz.ts'
import type { AppEnv } from './bindings.ts'
import { BANK_BYTES, DRAFT_BYTES, LINT_BYTES } from './desk/sizes.ts'
import { answerLimit } from './door/answer-limit.ts'
import { bodySize } from './door/body-size.ts'
import { deskLimit } from './door/desk-limit.ts'
import { problem } from './failure.ts'
import type { PrintedArticle } from './front-article.ts'
import { createLibrary } from './library.ts'
import { pages, sendNotFoundPage, wantsPage } from './pages/pages.ts'
import { ANSWER_BYTES, answer } from './routes/answer.ts'
import { ATTEMPT_BYTES, attempt } from './routes/attempt.ts'
import { builtFile } from './routes/built-file.ts'
import { desk } from './routes/desk.ts'
import { forget } from './routes/forget.ts'
import { health } from './routes/health.ts'
import { list } from './routes/list.ts'
import { quiz } from './routes/quiz.ts'
import { resultSoFar } from './routes/result.ts'

export interface AppOptions {
  readonly quizzes: readonly Quiz[]
  /** What the front page prints above its quiz. Without it, the newest quiz stands there alone. */
  readonly article?: PrintedArticle | null
}

/** The Worker for these quizzes. */
export function createApp({ quizzes, article = null }: AppOptions): Hono<AppEnv> {
  const library = createLibrary(quizzes)
  const app = new Hono<AppEnv>()

  app.use(headers)
  app.use('/v1/*', anyOrigin)
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allow) => problem(c, { code: 'method-not-allowed', allow }) }))
  app.notFound((c) => (wantsPage(c) ? sendNotFoundPage(c) : problem(c, { code: 'not-found' })))
  app.onError((error, c) => {
    console.error(error)
    return problem(c, { code: 'internal' })
  })

  app.get('/v1/quizzes', validated, list(library))
  app.get('/v1/quizzes/:quiz', validated, quiz(library))
  app.put('/v1/quizzes/:quiz/attempts/:attempt/answers/:question', answerLimit, bodySize(ANSWER_BYTES), answer(library))
  app.put('/v1/quizzes/:quiz/attempts/:attempt', answerLimit, bodySize(ATTEMPT_BYTES), attempt(library))
  app.get('/v1/quizzes/:quiz/attempts/:attempt', resultSoFar(library))
  app.delete('/v1/quizzes/:quiz/attempts/:attempt', answerLimit, forget(library))
  app.post('/v1/lint', deskLimit, bodySize(LINT_BYTES), desk)
  app.post('/v1/bank', deskLimit, bodySize(BANK_BYTES), desk)
  app.post('/v1/drafts', deskLimit, bodySize(DRAFT_BYTES), desk)
  app.get('/openapi.json', builtFile('/openapi.json'))
  app.get('/docs', builtFile('/docs/'))
  app.get('/healthz', health)
  app.route('/', pages({ library, article }))

  return app
}

/** Nothing that the Worker answers runs anything or belongs in a frame; a page that does says so itself, and what it says stands. */
const headers = secureHeaders({
  overwrite: false,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin', // the API is for pages of other origins
  strictTransportSecurity: 'max-age=15552000', // without subdomains, which may be somebody else's
  xFrameOptions: false, // frame-ancestors says it, and a page can lift it
})

/** Any page may call the API, never with cookies: nothing here is a secret of the reader's browser. */
const anyOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Link', 'Retry-After'],
  maxAge: 86400,
})

/** A strong ETag, a hash of the bytes, and 304 for who has them. Without its CORS headers a browser would keep a 304 from the page. */
const validated = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
})
