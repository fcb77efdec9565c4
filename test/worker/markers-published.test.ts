// The published quizzes, as deployed: nothing of a key can be had before answering.
import { exports } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { quizzes } from '../../questions/articles/index.ts'
import { publish } from '../../questions/quiz/publish.ts'
import { asksBeforeAnswering, visible } from './before-answering.ts'

const ask = (path: string, init?: RequestInit) => exports.default.fetch(new Request(`https://quiz.example${path}`, init))

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')

/** Words as they stand in JSON, in text and in HTML. */
const formsOf = (words: string) => [JSON.stringify(words).slice(1, -1), words, escaped(words)]

describe.each(quizzes.map((quiz) => ({ id: quiz.id, quiz })))('$id', ({ id, quiz }) => {
  // Of the asks, those without a body and with the bindings as they are: the others name questions of a fixture.
  const asks = asksBeforeAnswering(id, '').filter(({ init, changed }) => changed === undefined && init?.body === undefined)
  const public_ = JSON.stringify(publish(quiz))

  test('no explanation, note or evidence is in any answer', async () => {
    const secrets = quiz.questions.flatMap(({ explanation, notes, evidence }) => [
      explanation,
      ...Object.values(notes),
      ...evidence.map(({ exact }) => exact),
      ...evidence.flatMap(({ url }) => url ?? []),
    ])
    // Some words are a choice or in a stem as well, as dates are.
    const secret = secrets.filter((words) => !public_.includes(words)).flatMap(formsOf)
    expect(secret.length).toBeGreaterThan(quiz.questions.length)
    const explanations = quiz.questions.flatMap(({ explanation }) => formsOf(explanation))
    for (const { what, path, init } of asks) {
      const text = await visible(await ask(path, init))
      const here = path === '/' ? explanations : secret // the front page prints the article, which holds the evidence
      expect(
        here.filter((words) => text.includes(words)),
        what,
      ).toEqual([])
    }
  })

  test('no member of a question or a choice is there for some and not for others', async () => {
    const { questions } = (await (await ask(`/v1/quizzes/${id}`)).json()) as { questions: { choices: object[] }[] }
    expect(new Set(questions.map((question) => Object.keys(question).join())).size).toBe(1)
    expect(new Set(questions.flatMap(({ choices }) => choices.map((choice) => Object.keys(choice).join()))).size).toBe(1)
  })

  test('what is sent is the same, byte for byte, whichever choice is right', async () => {
    const sent = await (await ask(`/v1/quizzes/${id}`)).text()
    const turned = quiz.questions.map((question) => ({ ...question, correct: question.choices.map((choice) => choice.id).reverse() }))
    expect(JSON.stringify(publish({ ...quiz, questions: turned }))).toBe(sent)
  })
})
