// What a reader sends. Unknown members are refused; sizes are bounded by the largest quiz that can be published.
import * as v from 'valibot'
import { choiceIdSchema, questionIdSchema } from './ids.ts'

/** The most choices one question may have. */
export const MAX_CHOICES = 12
/** The most questions one quiz may have. */
export const MAX_QUESTIONS = 50

/** Picked choice ids: in the reader's order for `order`, in any order otherwise, none twice. */
export const chosenSchema = v.pipe(
  v.array(choiceIdSchema),
  v.minLength(1),
  v.maxLength(MAX_CHOICES),
  v.check((ids) => new Set(ids).size === ids.length, 'A choice may be named once only.'),
)

/** Body of `PUT …/answers/{question}`. */
export const answerSchema = v.strictObject({ choices: chosenSchema })

/** Body of `PUT …/attempts/{attempt}`: every answer at once, by question id. */
export const attemptSchema = v.strictObject({
  answers: v.pipe(v.record(questionIdSchema, chosenSchema), v.minEntries(1), v.maxEntries(MAX_QUESTIONS)),
})

export type Answer = v.InferOutput<typeof answerSchema>
export type Attempt = v.InferOutput<typeof attemptSchema>
