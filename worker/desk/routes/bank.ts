// POST /v1/bank: the bank and the quiz of an article, its facts and its candidates. No model, nothing stored.
import type { Context } from 'hono'
import { lacks } from '../../../questions/article/read.ts'
import { checkSheet } from '../../../questions/facts/check.ts'
import { generate } from '../../../questions/quiz/generate.ts'
import { jsonBody } from '../../door/json-body.ts'
import { problemResponse } from '../../failure.ts'
import { articleOf } from '../article-of.ts'
import type { DeskEnv } from '../bindings.ts'
import { tooMuchToRead } from '../reading-load.ts'
import { bankRequestSchema } from '../requests.ts'

/** Characters that the gate reads for one call: three hundred candidates with a few facts each. */
const BANK_LOAD = 1_000_000

export async function bankRoute(c: Context<DeskEnv>): Promise<Response> {
  const body = await jsonBody(c.req.raw, bankRequestSchema)
  if ('failure' in body) return problemResponse(body.failure)
  const { slug, article: input, facts: sheet, candidates } = body.value
  const tooMuch = tooMuchToRead(candidates, sheet, BANK_LOAD)
  if (tooMuch !== null) return problemResponse(tooMuch)
  const taken = articleOf(input, slug)
  if ('failure' in taken) return problemResponse(taken.failure)
  const { article } = taken.value
  const { bank, quiz, unmet } = generate({ article, sheet, candidates })
  const faults = [...lacks(article), ...checkSheet(sheet, article)]
  return c.json({ bank, quiz, unmet, faults }, 200, { 'Cache-Control': 'no-store' })
}
