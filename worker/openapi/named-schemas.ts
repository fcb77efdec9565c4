// The names that the document gives to the contract's schemas.
import { answerSchema, attemptSchema, chosenSchema } from '../../questions/contract/answer.ts'
import { attemptIdSchema, choiceIdSchema, questionIdSchema, quizIdSchema } from '../../questions/contract/ids.ts'
import { problemSchema } from '../../questions/contract/problem.ts'
import {
  articleReferenceSchema,
  choiceSchema,
  publicQuestionSchema,
  publicQuizSchema,
  questionKindSchema,
  quizListSchema,
} from '../../questions/contract/quiz.ts'
import { evidenceSchema, outcomeSchema, readersSchema, resultSchema, verdictSchema } from '../../questions/contract/verdict.ts'
import { DESK_SCHEMAS } from './desk-schemas.ts'

export const NAMED_SCHEMAS = {
  QuizId: quizIdSchema,
  QuestionId: questionIdSchema,
  ChoiceId: choiceIdSchema,
  AttemptId: attemptIdSchema,
  QuizList: quizListSchema,
  QuizListing: quizListSchema.entries.quizzes.item,
  Quiz: publicQuizSchema,
  Article: articleReferenceSchema,
  Question: publicQuestionSchema,
  QuestionKind: questionKindSchema,
  Choice: choiceSchema,
  Chosen: chosenSchema,
  Answer: answerSchema,
  AllAnswers: attemptSchema,
  Verdict: verdictSchema,
  Outcome: outcomeSchema,
  Evidence: evidenceSchema,
  Readers: readersSchema,
  Result: resultSchema,
  Band: resultSchema.entries.band.wrapped,
  Problem: problemSchema,
  RefusedMember: problemSchema.entries.errors.wrapped.item,
  ...DESK_SCHEMAS,
}

export type SchemaName = keyof typeof NAMED_SCHEMAS
