// A reader who comes back to the page, or whose browser keeps nothing, loses as little as can be.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { refuseStorage } from './no-storage.ts'
import { button, check, choice, choose, next, sendAgain, shown, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

/** The attempts that answers were sent for. */
const attempts = () => [...new Set(stage.api.answers.map(({ path }) => path.split('/attempts/')[1]?.split('/')[0]))]

test('an attempt goes on after a reload, with what was answered still answered', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Peter Avery')
  await check(page)
  await next(page)
  await shown(page, 'Question 2 of 4')
  await page.reload()
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Letters')
  await check(page)
  expect(attempts().length).toBe(1)
  expect(stage.api.store.size).toBe(2)
})

test('a finished attempt shows its result after a reload', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  await page.reload()
  await shown(page, /^Your result$/)
  await shown(page, 'A fair reading')
})

test('an answer that was not sent is still chosen after a reload, and the same is sent', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Tom Birch')
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not sent')
  await page.reload()
  await shown(page, 'Question 1 of 4')
  await expect.poll(() => choice(page, 'Tom Birch').isChecked()).toBe(true)
  stage.api.answerFault = null
  await sendAgain(page)
  expect(new Set(stage.api.answers.map(({ path, body }) => `${path} ${body}`)).size).toBe(1)
})

test('an answer that was scored and not saved is sent again after a reload', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await check(page)
  await shown(page, 'Not saved yet')
  stage.api.answerFault = null
  await page.reload()
  await expect.poll(() => stage.api.store.size, { timeout: 10_000 }).toBe(1)
  expect(new Set(stage.api.answers.map(({ path, body }) => `${path} ${body}`)).size).toBe(1)
})

const refusals: Record<string, (page: Page) => Promise<unknown>> = {
  'refuses to be touched': refuseStorage,
  'is full': (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
    }),
  'holds no JSON': (page) =>
    page.addInitScript(() => {
      Storage.prototype.getItem = () => '{"attempt":'
    }),
  'holds something of another shape': (page) =>
    page.addInitScript(() => {
      Storage.prototype.getItem = () => '{"attempt":7,"at":"x","chosen":null,"checked":{"__proto__":1},"answers":[null]}'
    }),
}

test.each(Object.entries(refusals))('the whole quiz works where storage %s', async (_, before) => {
  const page = await stage.open({ before })
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  expect(stage.api.store.size).toBe(4)
})
