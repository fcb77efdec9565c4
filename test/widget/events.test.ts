// What the page around the quiz is told, and that it is told outside of the shadow root.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { FERRY, OPENED } from './fixture-quiz.ts'
import { button, shown, takeQuiz } from './reader.ts'
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
  expect(events[1]?.detail).toMatchObject({ question: OPENED.id, outcome: 'right', points: 1 })
  expect(events[2]?.detail).toMatchObject({ outcome: 'partly' })
  expect(events[4]?.detail).toMatchObject({ outcome: 'wrong', points: 0 })
  expect(events[5]?.detail).toMatchObject({ outOf: 4 })
  expect(Number(events[5]?.detail['points'])).toBeCloseTo(2.667, 2)
})

test('a quiz that cannot be loaded tells so', async () => {
  stage.api.quizFault = 'drop'
  const page = await stage.open({ before: listen })
  await shown(page, 'The quiz could not be loaded')
  expect((await heard(page)).map(({ type }) => type)).toEqual(['quiz-error'])
})

test('a quiz that is not published tells so', async () => {
  const page = await stage.open({ before: listen, quiz: 'no-such-quiz' })
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toEqual(['quiz-error'])
})

test('no event carries the key of a question that is not answered', async () => {
  const page = await stage.open({ before: listen })
  await shown(page, 'Question 1 of 4')
  await button(page, 'Check answer').click()
  expect(JSON.stringify(await heard(page))).not.toMatch(/correct|explanation|evidence/)
})
