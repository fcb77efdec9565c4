// What `POST /v1/drafts` answers: the files of an article's folder as members of one object, and the lines of its stream.
import * as v from 'valibot'
import { bankReplySchema } from '../../questions/contract/bank.ts'
import { problemSchema } from '../../questions/contract/problem.ts'
import { factSheetSchema } from '../../questions/facts/sheet.ts'
import { candidatesSchema } from '../../questions/families/candidate.ts'
import type { Draft } from '../../questions/writing/draft.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const stepSchema = v.picklist(['write', 'read', 'edit', 'judge', 'select'])

/** What was spent by this request: kept replies cost nothing. */
export const costSchema = v.strictObject({ calls: count, tokensIn: count, tokensOut: count })

/** A piece of a model's reply that became neither fact nor candidate. */
export const unusableSchema = v.strictObject({ step: stepSchema, item: v.string(), reason: v.string() })

/** `article` is the article’s file; the rest are as the files of an article’s folder. */
export const draftReplySchema = v.strictObject({
  article: v.string(),
  facts: factSheetSchema,
  candidates: candidatesSchema,
  ...bankReplySchema.entries,
  unusable: v.array(unusableSchema),
  cost: costSchema,
})

/** How far the draft is. */
export const progressSchema = v.strictObject({
  step: stepSchema,
  round: count,
  done: v.boolean(),
  calls: v.strictObject({ done: count, outOf: count }),
  candidates: count,
  passing: count,
})

/** A line of `application/x-ndjson`: progress, any number of times, then the draft or the problem. */
export const draftLineSchema = v.union([
  v.strictObject({ progress: progressSchema }),
  v.strictObject({ draft: draftReplySchema }),
  v.strictObject({ problem: problemSchema }),
])

export type DraftLine = v.InferOutput<typeof draftLineSchema>

/** The draft as it is sent: nothing is left out. `faults` are what to mend before it is published. */
export function draftReply(article: string, { sheet, candidates, generated, unusable, cost }: Draft, faults: readonly string[]): object {
  const { bank, quiz, unmet } = generated
  return { article, facts: sheet, candidates, bank, quiz, unmet, faults, unusable, cost }
}
