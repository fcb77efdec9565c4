// Answering: one question, all at once, the result so far, and forgetting it.
import { ANSWER_BYTES } from '../routes/answer.ts'
import { ATTEMPT_BYTES } from '../routes/attempt.ts'
import { allAnswers, answer, completeResult, result, verdict } from './examples.ts'
import { noStore } from './no-store.ts'
import { attemptParameter, questionParameter, quizParameter } from './parameters.ts'
import { problems } from './problem-response.ts'
import { reference } from './schemas.ts'
import type { Content, Operation } from './shape.ts'

const REFUSED_BODIES = [
  'invalid-request',
  'not-found',
  'already-answered',
  'too-large',
  'unsupported-media-type',
  'invalid-answer',
] as const
const BUSY = ['too-many-requests', 'internal'] as const

const bytes = (limit: number) => `${limit.toLocaleString('en')} bytes`

const headers = { 'Cache-Control': noStore }

const verdictContent: Content = { 'application/json': { schema: reference('Verdict'), example: verdict } }

export const answerQuestion: Operation = {
  operationId: 'answerQuestion',
  tags: ['Answers'],
  summary: 'Answer a question',
  description:
    'The first answer of an attempt stands. The same answer may be sent again as often as you like; it gets the same verdict, as long as the question stands.',
  parameters: [quizParameter, attemptParameter, questionParameter],
  requestBody: {
    required: true,
    description: `The picked choices. At most ${bytes(ANSWER_BYTES)}.`,
    content: { 'application/json': { schema: reference('Answer'), example: answer } },
  },
  responses: {
    '200': { description: 'Answered so before, or scored without being recorded: the verdict.', headers, content: verdictContent },
    '201': { description: 'The first answer: its verdict.', headers, content: verdictContent },
    ...problems([...REFUSED_BODIES, ...BUSY], 'verdict'),
  },
}

export const answerAll: Operation = {
  operationId: 'answerAll',
  tags: ['Answers'],
  summary: 'Answer several questions at once',
  description: 'For programs and forms. Either all of the answers are taken or none. Each follows the rules of a single answer.',
  parameters: [quizParameter, attemptParameter],
  requestBody: {
    required: true,
    description: `The picked choices, by question. At most ${bytes(ATTEMPT_BYTES)}.`,
    content: { 'application/json': { schema: reference('AllAnswers'), example: allAnswers } },
  },
  responses: {
    '200': {
      description: 'All were answered so before, or scored without being recorded: the result.',
      headers,
      content: { 'application/json': { schema: reference('Result'), example: completeResult } },
    },
    '201': {
      description: 'At least one of the answers is the first to its question: the result.',
      headers,
      content: { 'application/json': { schema: reference('Result'), example: completeResult } },
    },
    ...problems([...REFUSED_BODIES, ...BUSY], 'result'),
  },
}

export const readResult: Operation = {
  operationId: 'readResult',
  tags: ['Answers'],
  summary: 'Read the result so far',
  description:
    'The verdicts of the questions that this attempt has answered, and of no others. An attempt that has answered nothing has an empty result.',
  parameters: [quizParameter, attemptParameter],
  responses: {
    '200': { description: 'The result.', headers, content: { 'application/json': { schema: reference('Result'), example: result } } },
    ...problems(['invalid-request', 'not-found', 'internal', 'unavailable']),
  },
}

export const forgetAttempt: Operation = {
  operationId: 'forgetAttempt',
  tags: ['Answers'],
  summary: 'Forget an attempt',
  description: 'Its answers are deleted at once. What was counted of them stays counted: tallies hold no attempt.',
  parameters: [quizParameter, attemptParameter],
  responses: {
    '204': { description: 'Forgotten, or never known.', headers },
    ...problems(['invalid-request', 'not-found', 'too-many-requests', 'internal', 'unavailable']),
  },
}
