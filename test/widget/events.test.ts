// What the page around the quiz is told, and that it is told outside of the shadow root.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { FERRY, OPENED } from './fixture-quiz.ts'
import { button, choose, shown, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

interface Heard {
  type: string
  detail: Record<string, unknown>
  bubbles: boolean
  composed: boolean
  from: string
}

const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['quiz-ready', 'quiz-answer', 'quiz-complete', 'quiz-error']) {
      document.addEventListener(name, (event) => {
        const { type, detail, bubbles, composed, target } = event as CustomEvent
        heard.push({ type, detail: detail ?? {}, bubbles, composed, from: (target as Element).localName })
      })
    }
  })

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

test('a whole quiz tells of its readiness, of every answer and of its completion, in that order', async () => {
  const page = await stage.open({ before: listen })
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  const events = await heard(page)
  expect(events.map(({ type }) => type)).toEqual(['quiz-ready', ...FERRY.questions.map(() => 'quiz-answer'), 'quiz-complete'])
  for (const event of events) expect(event).toMatchObject({ bubbles: true, composed: true, from: 'article-quiz' })
  expect(events[0]?.detail).toMatchObject({ quiz: { id: FERRY.id, title: FERRY.title } })
  expect(events[1]?.detail).toMatchObject({ quiz: FERRY.id, verdict: { question: OPENED.id, outcome: 'right', points: 1 } })
  expect(events[2]?.detail).toMatchObject({ verdict: { outcome: 'partly' } })
  expect(events[4]?.detail).toMatchObject({ verdict: { outcome: 'wrong', points: 0 } })
  expect(events[5]?.detail).toMatchObject({ quiz: FERRY.id, points: 2.666667, outOf: 4 })
})

test('a quiz that cannot be loaded tells so', async () => {
  stage.api.quizFault = 'drop'
  const page = await stage.open({ before: listen })
  await shown(page, 'The quiz could not be loaded')
  expect((await heard(page)).map(({ type, detail }) => [type, detail['code']])).toEqual([['quiz-error', 'lost']])
})

test('a quiz that is not published tells so', async () => {
  const page = await stage.open({ before: listen, quiz: 'no-such-quiz' })
  await expect.poll(async () => (await heard(page)).map(({ type, detail }) => [type, detail['code']])).toEqual([['quiz-error', 'absent']])
})

test('an answer that is not sent tells so, and names its question', async () => {
  const page = await stage.open({ before: listen })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not sent')
  expect((await heard(page)).at(-1)).toMatchObject({ type: 'quiz-error', detail: { code: 'not-sent', question: OPENED.id } })
})

test('an answer that is refused tells so', async () => {
  const page = await stage.open({ before: listen })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 422
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not taken')
  expect((await heard(page)).at(-1)).toMatchObject({ type: 'quiz-error', detail: { code: 'refused', question: OPENED.id } })
})

test('no event carries the key of a question that is not answered', async () => {
  const page = await stage.open({ before: listen })
  await shown(page, 'Question 1 of 4')
  await button(page, 'Check answer').click()
  expect(JSON.stringify(await heard(page))).not.toMatch(/correct|explanation|evidence/)
})
