// What the three calls take. Everything is bounded in number, because the gate compares choices with each other and with the whole article.
import * as v from 'valibot'
import { MAX_CHOICES } from '../../questions/contract/answer.ts'
import { articleInputSchema } from '../../questions/contract/article-input.ts'
import { quizIdSchema } from '../../questions/contract/ids.ts'
import { factSheetSchema } from '../../questions/facts/sheet.ts'
import { candidateSchema, candidatesSchema } from '../../questions/families/candidate.ts'

/** Most candidates of one `POST /v1/lint`: a public call, so it ends within a second or two. */
export const LINTED_AT_ONCE = 60
/** Most candidates of one `POST /v1/bank`. */
const BANKED_AT_ONCE = 300
const MOST_ENTITIES = 300
const MOST_FACTS = 300
/** Facts and quotes that one candidate may cite. */
const MOST_CITED = 12

/** A candidate with bounds on what it cites and on its choices. */
export const boundedCandidateSchema = v.strictObject({
  ...candidateSchema.entries,
  facts: v.pipe(candidateSchema.entries.facts, v.maxLength(MOST_CITED)),
  key: v.pipe(candidateSchema.entries.key, v.maxLength(MAX_CHOICES)),
  distractors: v.pipe(candidateSchema.entries.distractors, v.maxLength(MAX_CHOICES)),
})

const boundedCandidates = (most: number) =>
  v.strictObject({ ...candidatesSchema.entries, questions: v.pipe(v.array(boundedCandidateSchema), v.minLength(1), v.maxLength(most)) })

export const boundedFactsSchema = v.strictObject({
  ...factSheetSchema.entries,
  entities: v.pipe(factSheetSchema.entries.entities, v.maxLength(MOST_ENTITIES)),
  facts: v.pipe(factSheetSchema.entries.facts, v.maxLength(MOST_FACTS)),
})

export const lintedCandidatesSchema = boundedCandidates(LINTED_AT_ONCE)
export const bankedCandidatesSchema = boundedCandidates(BANKED_AT_ONCE)

/** Body of `POST /v1/lint`. Without facts, the rules that need them are left out. `slug` is there for one body to serve both calls. */
export const lintRequestSchema = v.strictObject({
  slug: v.optional(quizIdSchema),
  article: articleInputSchema,
  facts: v.optional(boundedFactsSchema),
  candidates: lintedCandidatesSchema,
})

/** Body of `POST /v1/bank`. `slug` becomes the quiz's id; made of the article's title where absent. */
export const bankRequestSchema = v.strictObject({
  slug: v.optional(quizIdSchema),
  article: articleInputSchema,
  facts: boundedFactsSchema,
  candidates: bankedCandidatesSchema,
})

/** Body of `POST /v1/drafts`. */
export const draftRequestSchema = v.strictObject({ slug: v.optional(quizIdSchema), article: articleInputSchema })

export type LintRequest = v.InferOutput<typeof lintRequestSchema>
export type BankRequest = v.InferOutput<typeof bankRequestSchema>
export type DraftRequest = v.InferOutput<typeof draftRequestSchema>
