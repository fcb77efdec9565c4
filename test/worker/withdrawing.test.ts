// A correction withdraws a question that readers have answered: the same answer is still the same, and nothing tells the key any more.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { type Verdict, verdictSchema } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { A, B, C, D, GONE, MULTIPLE, makeClient, makeQuiz, ORDER, put, SINGLE } from './fixture.ts'

const quiz = makeQuiz('withdrawing')
const published = makeClient([quiz])

const kept = (id: string): Quiz => ({ ...quiz, withdrawn: [...quiz.withdrawn, id] })
const gone = (id: string): Quiz => ({ ...kept(id), questions: quiz.questions.filter((question) => question.id !== id) })

const CORRECTIONS = [
  ['stays in the quiz', kept],
  ['leaves the quiz', gone],
] as const

const ANSWERED = [
  ['one choice', SINGLE, [A], [B]],
  ['ticked choices', MULTIPLE, [C, A], [A]],
  ['a sequence', ORDER, [B, A, D, C], [A, B, C, D]],
] as const

const path = (attempt: string) => `/v1/quizzes/withdrawing/attempts/${attempt}`
const pathOf = (attempt: string, question: string) => `${path(attempt)}/answers/${question}`

const withdrawn = (question: string, chosen: readonly string[]): Verdict => ({
  question,
  chosen: [...chosen],
  correct: [],
  outcome: 'withdrawn',
  points: 0,
  explanation: '',
  notes: {},
  evidence: [],
  readers: null,
  recorded: true,
})

describe.each(CORRECTIONS)('a question that is withdrawn and %s', (_, correct) => {
  describe.each(ANSWERED)('after it was answered with %s', (_, question, chosen, other) => {
    const corrected = makeClient([correct(question)])

    async function answered(): Promise<string> {
      const attempt = crypto.randomUUID()
      expect((await published(pathOf(attempt, question), put({ choices: chosen }))).status).toBe(201)
      return attempt
    }

    test('takes the same answer again, and tells no key', async () => {
      const response = await corrected(pathOf(await answered(), question), put({ choices: chosen }))
      expect(response.status).toBe(200)
      expect(parse(verdictSchema, await response.json())).toEqual(withdrawn(question, chosen))
    })

    test('takes the same answer again among all answers', async () => {
      const response = await corrected(path(await answered()), put({ answers: { [question]: chosen } }))
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ verdicts: [withdrawn(question, chosen)] })
    })

    test('refuses another answer, and tells no key', async () => {
      const attempt = await answered()
      const response = await corrected(pathOf(attempt, question), put({ choices: other }))
      expect(response.status).toBe(409)
      expect(parse(problemSchema, await response.json()).verdict).toEqual(withdrawn(question, chosen))
      const all = await corrected(path(attempt), put({ answers: { [question]: other } }))
      expect(all.status).toBe(409)
      expect(parse(problemSchema, await all.json()).result?.verdicts).toEqual([withdrawn(question, chosen)])
    })
  })
})

test('a sequence sent first after its question has left the quiz may be sent again', async () => {
  const attempt = crypto.randomUUID()
  const first = await published(pathOf(attempt, GONE), put({ choices: [D, B, A, C] }))
  const again = await published(pathOf(attempt, GONE), put({ choices: [D, B, A, C] }))
  expect([first.status, again.status]).toEqual([201, 200])
  expect(await again.text()).toBe(await first.text())
})
