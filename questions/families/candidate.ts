// A candidate: a question as written, citing the facts that it asks about and the facts that prove its wrong choices.
import * as v from 'valibot'
import { quoteSchema } from '../article/quote.ts'
import { questionKindSchema } from '../contract/quiz.ts'
import { familyNameSchema } from './names.ts'

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** Who wrote or mended: a person or a model by name, or `code` by family. */
export const handSchema = v.strictObject({ kind: v.picklist(['person', 'model', 'code']), name: text })

/** A right choice. `quote` is the span of the cited facts' quotes that holds it; `approved` names the editor who allowed a wording freer than that span's own content words. */
export const keySchema = v.strictObject({ text, quote: text, note: v.optional(text), approved: v.optional(text) })

/**
 * Why a wrong choice is wrong, in a form that code checks again.
 * `elsewhere`: `quote` is a span of another fact (`fact`), which the asked one excludes.
 * `contrast`: `quote` is an item of the list (`fact`) that contrasts with the asked list.
 * `value`: what is asked has one value only: the span `quote`, which the cited fact (`fact`) declares as `single`.
 * `reference`: a closed table of the product (`table`) shows both to be different values of one kind.
 * `silence`: the article does not say it; allowed only where the stem says "according to".
 */
export const proofSchema = v.variant('by', [
  v.strictObject({ by: v.literal('elsewhere'), fact: id, quote: text }),
  v.strictObject({ by: v.literal('contrast'), fact: id, quote: text }),
  v.strictObject({ by: v.literal('value'), fact: id, quote: text }),
  v.strictObject({ by: v.literal('reference'), table: text }),
  v.strictObject({ by: v.literal('silence') }),
])

/** A wrong choice. `note` tells the reader what it is in the article. */
export const distractorSchema = v.strictObject({ text, proof: proofSchema, note: v.optional(text) })

export const candidateSchema = v.strictObject({
  id,
  family: familyNameSchema,
  kind: questionKindSchema,
  /** Ids of the facts that it asks about. */
  facts: v.pipe(v.array(id), v.minLength(1)),
  stem: text,
  /** Right choices; for `order` all of them, in sequence. */
  key: v.pipe(v.array(keySchema), v.minLength(1)),
  distractors: v.array(distractorSchema),
  /** The choices have an order of their own (dates, numbers) and are listed in it. */
  sorted: v.optional(v.boolean(), false),
  /** One or two sentences for the reader; the first cited fact's statement where absent. */
  explanation: v.optional(text),
  /** What is shown as proof; the cited facts' quotes where absent. */
  evidence: v.optional(v.array(quoteSchema)),
  writer: handSchema,
  editor: v.optional(handSchema),
  /** ISO date of a correction that withdrew it: it stays known to the quiz, but no longer counts. */
  withdrawn: v.optional(v.pipe(v.string(), v.isoDate())),
})

/** `candidates.json`: the heading that readers see above every question, and the questions put forward. */
export const candidatesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  heading: text,
  questions: v.array(candidateSchema),
})

export type Hand = v.InferOutput<typeof handSchema>
export type Proof = v.InferOutput<typeof proofSchema>
export type Distractor = v.InferOutput<typeof distractorSchema>
export type Candidate = v.InferOutput<typeof candidateSchema>
export type Candidates = v.InferOutput<typeof candidatesSchema>
