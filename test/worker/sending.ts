// Sends bodies to the app as they are, and reads the problem that comes back.
import { parse } from 'valibot'
import { expect } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { makeClient, makeQuiz, SINGLE } from './fixture.ts'

const fetch = makeClient([makeQuiz('body')])

const JSON_HEADERS = { 'Content-Type': 'application/json' }

/** PUTs a body to an attempt of its own, or to what stands under it. */
export const send = (path: string, body: BodyInit, headers: Record<string, string> = JSON_HEADERS): Promise<Response> =>
  fetch(`/v1/quizzes/body/attempts/${crypto.randomUUID()}${path}`, { method: 'PUT', headers, body })

/** PUTs a body as the answer to a question. */
export const sendAnswer = (body: BodyInit, headers?: Record<string, string>): Promise<Response> => send(`/answers/${SINGLE}`, body, headers)

/** The response's problem, which is as the contract has it. */
export async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = parse(problemSchema, await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}
