// The Worker as deployed, with the quizzes that are published.
import { exports } from 'cloudflare:workers'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { quizzes } from '../../questions/articles/index.ts'
import { answerPath, attemptPath, quizPath, quizzesPath } from '../../questions/contract/paths.ts'
import { publicQuizSchema, quizListSchema } from '../../questions/contract/quiz.ts'
import { resultSchema, verdictSchema } from '../../questions/contract/verdict.ts'
import { put } from './fixture.ts'

const fetch = (path: string, init?: RequestInit) => exports.default.fetch(new Request(`https://quiz.example${path}`, init))

test('lists every published quiz', async () => {
  const { quizzes: listed } = parse(quizListSchema, await (await fetch(quizzesPath())).json())
  expect(listed.map(({ id }) => id).sort()).toEqual(quizzes.map(({ id }) => id).sort())
})

test.each(quizzes.map(({ id }) => id))('takes a reader through %s, question by question, to a result', async (id) => {
  const quiz = parse(publicQuizSchema, await (await fetch(quizPath(id))).json())
  const attempt = crypto.randomUUID()
  for (const question of quiz.questions) {
    const ids = question.choices.map((choice) => choice.id)
    const choices = question.kind === 'order' ? ids : ids.slice(0, 1)
    const response = await fetch(answerPath(id, attempt, question.id), put({ choices }))
    expect(response.status).toBe(201)
    expect(parse(verdictSchema, await response.json())).toMatchObject({ question: question.id, recorded: true })
  }
  const result = parse(resultSchema, await (await fetch(attemptPath(id, attempt))).json())
  expect(result).toMatchObject({ answered: result.outOf, complete: true, band: { title: expect.any(String) } })
  expect((await fetch(attemptPath(id, attempt), { method: 'DELETE' })).status).toBe(204)
})

test.each(quizzes)('scores every key of $id as right', async (quiz) => {
  const answers = Object.fromEntries(quiz.questions.map(({ id, correct }) => [id, correct]))
  const response = await fetch(attemptPath(quiz.id, crypto.randomUUID()), put({ answers }))
  const result = parse(resultSchema, await response.json())
  expect(result.points).toBe(result.outOf)
})
