// The public quiz: what a reader gets before answering. No key, explanation or evidence, nor anything made from them.
import * as v from 'valibot'
import { choiceIdSchema, questionIdSchema, quizIdSchema } from './ids.ts'

/** `single`: one right choice. `multiple`: several. `order`: all choices, put in sequence. */
export const questionKindSchema = v.picklist(['single', 'multiple', 'order'])

/** Something that can be picked; `text` is plain text, never markup. */
export const choiceSchema = v.strictObject({ id: choiceIdSchema, text: v.string() })

/** A question without its key. `sorted`: the choices have an order of their own (dates, numbers) and are not to be shuffled. */
export const publicQuestionSchema = v.strictObject({
  id: questionIdSchema,
  kind: questionKindSchema,
  stem: v.string(),
  sorted: v.boolean(),
  choices: v.array(choiceSchema),
})

/** The article a quiz is made of. `publishedOn` is an ISO 8601 date; `url` and `publisher` are null where unknown. */
export const articleReferenceSchema = v.strictObject({
  title: v.string(),
  url: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  publishedOn: v.pipe(v.string(), v.isoDate()),
})

/** `GET /v1/quizzes/{quiz}`. `language` is a BCP 47 tag and `direction` its base direction. */
export const publicQuizSchema = v.strictObject({
  id: quizIdSchema,
  version: v.string(),
  title: v.string(),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  article: articleReferenceSchema,
  questions: v.array(publicQuestionSchema),
})

/** `GET /v1/quizzes`: newest first; `next` is the cursor of the following page, null on the last. */
export const quizListSchema = v.strictObject({
  quizzes: v.array(
    v.strictObject({
      id: quizIdSchema,
      version: v.string(),
      title: v.string(),
      language: v.string(),
      article: articleReferenceSchema,
      questions: v.pipe(v.number(), v.integer()),
    }),
  ),
  next: v.nullable(v.string()),
})

export type QuestionKind = v.InferOutput<typeof questionKindSchema>
export type Choice = v.InferOutput<typeof choiceSchema>
export type PublicQuestion = v.InferOutput<typeof publicQuestionSchema>
export type ArticleReference = v.InferOutput<typeof articleReferenceSchema>
export type PublicQuiz = v.InferOutput<typeof publicQuizSchema>
export type QuizList = v.InferOutput<typeof quizListSchema>
