// The answer to an answer: sent only after the reader has answered.
import * as v from 'valibot'
import { attemptIdSchema, choiceIdSchema, questionIdSchema, quizIdSchema } from './ids.ts'

/** The sentence that proves an answer: `exact` with the words around it, to the ends of its sentence at most (W3C TextQuoteSelector). `url` is a text fragment link, null where the article has no URL. */
export const evidenceSchema = v.strictObject({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  url: v.nullable(v.string()),
})

export const outcomeSchema = v.picklist(['right', 'partly', 'wrong', 'withdrawn'])

/** How earlier readers did: `right` is a share from 0 to 1. */
export const readersSchema = v.strictObject({
  answered: v.pipe(v.number(), v.integer(), v.minValue(30)),
  right: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

/** `correct` is in sequence for `order`. `points` run from 0 to 1. `notes` say of a choice what it is in the article (for `order`: its date). `readers` is null below 30 first answers. `recorded` is true only once the answer is durable. */
export const verdictSchema = v.strictObject({
  question: questionIdSchema,
  chosen: v.array(choiceIdSchema),
  correct: v.array(choiceIdSchema),
  outcome: outcomeSchema,
  points: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  explanation: v.string(),
  notes: v.record(choiceIdSchema, v.string()),
  evidence: v.array(evidenceSchema),
  readers: v.nullable(readersSchema),
  recorded: v.boolean(),
})

/** `band` is null until the attempt is complete. `outOf` counts the questions that count: withdrawn ones do not. */
export const resultSchema = v.strictObject({
  quiz: quizIdSchema,
  attempt: attemptIdSchema,
  verdicts: v.array(verdictSchema),
  answered: v.pipe(v.number(), v.integer()),
  outOf: v.pipe(v.number(), v.integer()),
  points: v.number(),
  complete: v.boolean(),
  band: v.nullable(v.strictObject({ title: v.string(), text: v.string() })),
})

export type Evidence = v.InferOutput<typeof evidenceSchema>
export type Outcome = v.InferOutput<typeof outcomeSchema>
export type Readers = v.InferOutput<typeof readersSchema>
export type Verdict = v.InferOutput<typeof verdictSchema>
export type Result = v.InferOutput<typeof resultSchema>
