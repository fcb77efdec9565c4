// Reading: the list of quizzes and the public quiz.
import { quiz, quizList } from './examples.ts'
import { quizParameter } from './parameters.ts'
import { problems } from './problem-response.ts'
import { reference } from './schemas.ts'
import type { Header, Operation } from './shape.ts'
import { ifNoneMatch, notModified, validator } from './validation.ts'

const cacheControl: Header = {
  description: 'How long a copy may be used.',
  required: true,
  schema: { type: 'string' },
  example: 'public, max-age=60, stale-while-revalidate=86400',
}

const copyHeaders = { ...validator, 'Cache-Control': cacheControl }

export const listQuizzes: Operation = {
  operationId: 'listQuizzes',
  tags: ['Quizzes'],
  summary: 'List the published quizzes',
  description: 'Newest first, a page at a time.',
  parameters: [
    {
      name: 'limit',
      in: 'query',
      description: 'How many quizzes to list at most.',
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      example: 20,
    },
    {
      name: 'cursor',
      in: 'query',
      description: 'The `next` of the page before: opaque, do not make one up.',
      schema: { type: 'string' },
    },
    ifNoneMatch,
  ],
  responses: {
    '200': {
      description: 'A page of quizzes.',
      headers: {
        Link: {
          description: 'The address of the following page as `rel="next"` (RFC 8288); absent on the last.',
          schema: { type: 'string' },
          example: '</v1/quizzes?limit=20&cursor=2026-03-02.harbour-bridge>; rel="next"',
        },
        ...copyHeaders,
      },
      content: { 'application/json': { schema: reference('QuizList'), example: quizList } },
    },
    ...notModified(copyHeaders),
    ...problems(['invalid-request', 'internal']),
  },
}

export const readQuiz: Operation = {
  operationId: 'readQuiz',
  tags: ['Quizzes'],
  summary: 'Read a quiz',
  description:
    'The questions and their choices, without the key, explanations or evidence. Shuffle the choices once per attempt, except where `sorted` is true.',
  parameters: [quizParameter, ifNoneMatch],
  responses: {
    '200': {
      description: 'The quiz.',
      headers: copyHeaders,
      content: { 'application/json': { schema: reference('Quiz'), example: quiz } },
    },
    ...notModified(copyHeaders),
    ...problems(['not-found', 'internal']),
  },
}
