// POST /v1/lint: what the gate says of candidates. Public; no model, nothing stored.
import type { Context } from 'hono'
import type { LintReport } from '../../../questions/contract/lint.ts'
import { jsonBody } from '../../door/json-body.ts'
import { problemResponse } from '../../failure.ts'
import { articleOf } from '../article-of.ts'
import type { DeskEnv } from '../bindings.ts'
import { lint } from '../lint.ts'
import { tooMuchToRead } from '../reading-load.ts'
import { lintRequestSchema } from '../requests.ts'

/** Characters that the gate reads for one call: sixty candidates with a few facts each. */
export const LINT_LOAD = 200_000

export async function lintRoute(c: Context<DeskEnv>): Promise<Response> {
  const body = await jsonBody(c.req.raw, lintRequestSchema)
  if ('failure' in body) return problemResponse(body.failure)
  const { article, facts, candidates } = body.value
  const tooMuch = tooMuchToRead(candidates, facts, LINT_LOAD)
  if (tooMuch !== null) return problemResponse(tooMuch)
  const taken = articleOf(article)
  if ('failure' in taken) return problemResponse(taken.failure)
  return c.json<LintReport>(lint(taken.value.article, facts, candidates), 200, { 'Cache-Control': 'no-store' })
}
