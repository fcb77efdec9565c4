// The parameters that several operations share.
import { attemptId, questionId, quiz } from './examples.ts'
import { reference } from './schemas.ts'
import type { Parameter } from './shape.ts'

export const quizParameter: Parameter = {
  name: 'quiz',
  in: 'path',
  required: true,
  description: 'The quiz’s public name.',
  schema: reference('QuizId'),
  example: quiz.id,
}

export const attemptParameter: Parameter = {
  name: 'attempt',
  in: 'path',
  required: true,
  description:
    'A UUID that you make, once for each reader and each run through the quiz. Whoever knows it can read and forget the attempt.',
  schema: reference('AttemptId'),
  example: attemptId,
}

export const questionParameter: Parameter = {
  name: 'question',
  in: 'path',
  required: true,
  description: 'The question that is answered.',
  schema: reference('QuestionId'),
  example: questionId,
}
