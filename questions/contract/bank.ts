// The bank and the quiz with their key, for whoever has the token: what would otherwise be committed as bank.json and quiz.json.
import * as v from 'valibot'
import { choiceIdSchema, questionIdSchema, quizIdSchema } from './ids.ts'
import { choiceSchema, questionKindSchema } from './quiz.ts'
import { evidenceSchema } from './verdict.ts'

/** Who wrote or mended. */
export const authorSchema = v.strictObject({ kind: v.picklist(['person', 'model', 'code']), name: v.string() })

/** A question that passed the gate, with its key. */
export const keyedQuestionSchema = v.strictObject({
  id: questionIdSchema,
  candidate: v.string(),
  family: v.string(),
  kind: questionKindSchema,
  facts: v.array(v.string()),
  stem: v.string(),
  sorted: v.boolean(),
  choices: v.array(choiceSchema),
  correct: v.array(choiceIdSchema),
  explanation: v.string(),
  notes: v.record(choiceIdSchema, v.string()),
  evidence: v.array(evidenceSchema),
  writer: authorSchema,
  editor: v.optional(authorSchema),
})

/** Why a candidate is not in the bank. */
export const refusedSchema = v.strictObject({ candidate: v.string(), code: v.string(), message: v.string() })

/** `bank.json`. */
export const bankSchema = v.strictObject({
  article: quizIdSchema,
  heading: v.string(),
  questions: v.array(keyedQuestionSchema),
  refusals: v.array(refusedSchema),
})

/** `quiz.json`. `publishedOn` is empty where the article does not state it: such a quiz is not to be published yet. */
export const keyedQuizSchema = v.strictObject({
  id: quizIdSchema,
  version: v.string(),
  title: v.string(),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  article: v.strictObject({
    title: v.string(),
    url: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    publishedOn: v.string(),
  }),
  shards: v.pipe(v.number(), v.integer()),
  questions: v.array(keyedQuestionSchema),
  withdrawn: v.array(questionIdSchema),
})

/** `POST /v1/bank`. `unmet` is what the quiz should have and the bank cannot give; `faults` is what to mend in article and facts before publishing. */
export const bankReplySchema = v.strictObject({
  bank: bankSchema,
  quiz: keyedQuizSchema,
  unmet: v.array(v.string()),
  faults: v.array(v.string()),
})

export type BankReply = v.InferOutput<typeof bankReplySchema>
