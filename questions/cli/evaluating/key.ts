// What the judges are not told of each question: `key.json`.
import * as v from 'valibot'
import { BREAKS } from './break-question.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const keyEntrySchema = v.strictObject({
  number: count,
  article: v.string(),
  candidate: v.string(),
  family: v.string(),
  /** How it was broken on purpose; null for a question of the bank. */
  control: v.nullable(v.picklist(BREAKS)),
  inQuiz: v.boolean(),
  score: v.nullable(v.number()),
  /** Of its wrong choices, how many say nothing but what the article speaks of; null where there are none. */
  grounded: v.nullable(count),
  wrong: count,
  stem: v.string(),
})

export const keySchema = v.strictObject({
  /** Of the sheets: verdicts on others are worth nothing. */
  sheets: v.string(),
  articles: v.array(
    v.strictObject({
      article: v.string(),
      words: count,
      spent: v.strictObject({ calls: count, tokensIn: count, tokensOut: count }),
    }),
  ),
  /** Right guesses in a hundred of each way of guessing, and of picking at random. */
  guessing: v.array(v.strictObject({ of: v.picklist(['bank', 'quiz']), way: v.string(), points: v.number(), chance: v.number() })),
  questions: v.array(keyEntrySchema),
})

export type KeyEntry = v.InferOutput<typeof keyEntrySchema>
export type Key = v.InferOutput<typeof keySchema>
