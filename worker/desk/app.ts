// The three calls of the desk: every address, what guards it and what answers it.
import { Hono } from 'hono'
import { bodySize } from '../door/body-size.ts'
import { problem } from '../failure.ts'
import type { DeskEnv } from './bindings.ts'
import { token } from './door/token.ts'
import { bankRoute } from './routes/bank.ts'
import { draftsRoute } from './routes/drafts.ts'
import { lintRoute } from './routes/lint.ts'
import { BANK_BYTES, DRAFT_BYTES, LINT_BYTES } from './sizes.ts'

/** Methods, origins and how often: the readers’ Worker has seen to them before it calls. */
export function createDesk(): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.notFound((c) => problem(c, { code: 'not-found' }))
  app.onError((error, c) => {
    console.error(error)
    return problem(c, { code: 'internal' })
  })
  app.post('/v1/lint', bodySize(LINT_BYTES), lintRoute)
  app.post('/v1/bank', token, bodySize(BANK_BYTES), bankRoute)
  app.post('/v1/drafts', token, bodySize(DRAFT_BYTES), draftsRoute)
  return app
}
