// A thousand answers at the same moment: exactly one is the first.
import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { shardOf } from '../../worker/attempts/shard-of.ts'
import { A, bindings, makeClient, makeQuiz, ORDER, put, SINGLE } from './fixture.ts'

const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `c_${letter.repeat(10)}`)

/** The fixture with a sequence of seven, which can be answered in 5,040 ways. */
function withSequenceOfSeven(quiz: Quiz): Quiz {
  const choices = SEVEN.map((id) => ({ id, text: `Text of ${id}` }))
  return {
    ...quiz,
    questions: quiz.questions.map((question) => (question.id === ORDER ? { ...question, choices, correct: SEVEN } : question)),
  }
}

const identical = makeQuiz('identical')
const different = withSequenceOfSeven(makeQuiz('different'))
const fetch = makeClient([identical, different])

/** Every sequence of these. */
function sequences(items: readonly string[]): string[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first) => sequences(items.filter((item) => item !== first)).map((rest) => [first, ...rest]))
}

async function answerAtOnce(quiz: Quiz, attempt: string, question: string, answers: readonly (readonly string[])[]) {
  const path = `/v1/quizzes/${quiz.id}/attempts/${attempt}/answers/${question}`
  const responses = await Promise.all(answers.map((choices) => fetch(path, put({ choices }))))
  return Promise.all(responses.map(async (response) => ({ status: response.status, text: await response.text() })))
}

function tallies(quiz: Quiz, attempt: string) {
  const shard = bindings.ATTEMPTS.getByName(`${quiz.id}/${shardOf(attempt, quiz.shards)}`)
  return runInDurableObject(shard, (_, { storage: { sql } }) => ({
    answered: sql.exec('SELECT question, answered FROM question_tally').toArray(),
    picked: sql.exec('SELECT choice, picked FROM choice_tally').toArray(),
  }))
}

const withStatus = (answers: readonly { status: number; text: string }[], wanted: number) =>
  answers.filter(({ status }) => status === wanted)

test('1,000 identical answers at once: one 201, 999 times 200 with the same bytes, counted once', async () => {
  const attempt = crypto.randomUUID()
  const answers = await answerAtOnce(identical, attempt, SINGLE, Array(1000).fill([A]))
  expect(withStatus(answers, 201)).toHaveLength(1)
  expect(withStatus(answers, 200)).toHaveLength(999)
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(await tallies(identical, attempt)).toEqual({
    answered: [{ question: SINGLE, answered: 1 }],
    picked: [{ choice: A, picked: 1 }],
  })
})

test('1,000 different answers at once: one 201, 999 times 409 with the verdict of the first, counted once', async () => {
  const attempt = crypto.randomUUID()
  const answers = await answerAtOnce(different, attempt, ORDER, sequences(SEVEN).slice(0, 1000))
  const first = withStatus(answers, 201)
  const conflicts = withStatus(answers, 409)
  expect(first).toHaveLength(1)
  expect(conflicts).toHaveLength(999)
  expect(new Set(conflicts.map(({ text }) => JSON.stringify(JSON.parse(text).verdict)))).toEqual(new Set([first[0]?.text]))
  expect(await tallies(different, attempt)).toEqual({ answered: [{ question: ORDER, answered: 1 }], picked: [] })
})
