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

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Makes the request safe to send again for a day (draft-ietf-httpapi-idempotency-key-header): a string in double quotes that you make, once for each request. The same request under the same key gets the same draft; another request gets 422, and one that comes while the first is in work gets 409.',
  schema: { type: 'string', minLength: 1, maxLength: 202 },
  example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
}

export const questionParameter: Parameter = {
  name: 'question',
  in: 'path',
  required: true,
  description: 'The question that is answered.',
  schema: reference('QuestionId'),
  example: questionId,
}
