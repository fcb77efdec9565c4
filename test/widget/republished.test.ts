// A quiz that is published anew while a reader is at it: what still fits is kept, and an answer that fits no more is not sent for ever.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { CARRIES, DREDGED, FERRY, OPENED, SEQUENCE } from './fixture-quiz.ts'
import { refuseStorage } from './no-storage.ts'
import { button, check, choice, choose, next, shown, status } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const attempts = () => [...new Set(stage.api.answers.map(({ path }) => path.split('/attempts/')[1]?.split('/')[0]))]

/** The second question's letters have become parcels, and so has that choice's id. */
const PARCELS: Quiz = {
  ...FERRY,
  version: '2',
  questions: [
    OPENED,
    { ...CARRIES, choices: CARRIES.choices.map((one) => (one.text === 'Letters' ? { id: 'c_parcelsaaa', text: 'Parcels' } : one)) },
    SEQUENCE,
    DREDGED,
  ],
}

/** Answers the first question and picks letters in the second, which is then published without them. */
async function overtaken(page: Page): Promise<void> {
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await check(page)
  await next(page)
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Letters')
  stage.api.republish(PARCELS)
}

test.each([400, 404, 409, 413, 415, 422] as const)('an answer that is refused for good (%i) is not sent again by itself', async (fault) => {
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = fault
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not taken')
  expect(await page.getByText('The connection may have been lost').count()).toBe(0)
  await expect.poll(() => status(page).textContent()).toContain('not taken')
  await page.clock.fastForward('30:00')
  stage.api.answerFault = null
  await button(page, 'Load again').click()
  await expect.poll(() => choice(page, 'Maren Holt').isChecked()).toBe(true)
  expect(stage.api.answers.length).toBe(1)
  expect(await check(page)).toMatch(/^Right/)
})

test('loading again fetches the quiz as it is now, whatever the browser kept, and goes on with the same attempt', async () => {
  stage.api.cacheable = true
  const page = await stage.open()
  await overtaken(page)
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not taken')
  await button(page, 'Load again').click()
  await shown(page, 'Question 2 of 4')
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await choose(page, 'Bicycles', 'Parcels')
  await check(page)
  expect(attempts().length).toBe(1)
  expect(stage.api.store.size).toBe(2)
})

test('where storage refuses to be touched, loading again keeps what was answered', async () => {
  const page = await stage.open({ before: refuseStorage })
  await overtaken(page)
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not taken')
  await button(page, 'Load again').click()
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Bicycles')
  await check(page)
  expect(attempts().length).toBe(1)
})

test('a quiz that is gone leaves what stands between the tags', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 404
  await button(page, 'Check answer').click()
  stage.api.quizFault = 404
  await button(page, 'Load again').click()
  await page.getByRole('link', { name: 'Take the quiz on its own page' }).waitFor()
})

test('an attempt outlives a republication, and what no longer fits is asked anew', async () => {
  const page = await stage.open()
  await overtaken(page)
  await page.reload()
  await shown(page, 'Question 2 of 4')
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await choose(page, 'Bicycles')
  await check(page)
  expect(attempts().length).toBe(1)
  expect(stage.api.store.size).toBe(2)
})

test('a finished attempt goes on where a question has come, and ends where the quiz has become shorter', async () => {
  const page = await stage.open({ quiz: 'lindow-single' })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  await check(page)
  await next(page)
  await shown(page, /^Your result$/)
  stage.api.republish({ ...FERRY, id: 'lindow-single', questions: [OPENED, DREDGED] })
  await page.reload()
  await shown(page, 'Question 2 of 2')
  await choose(page, 'In autumn')
  await check(page)
  stage.api.republish({ ...FERRY, id: 'lindow-single', questions: [OPENED] })
  await page.reload()
  await shown(page, /^Your result$/)
  await shown(page, 'of 1 point')
  expect(attempts().length).toBe(1)
})

test('an answer that was scored and not saved, and is then refused, is not promised to be sent again', async () => {
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 'unrecorded'
  await check(page)
  await shown(page, 'Not saved yet')
  stage.api.answerFault = 404
  await page.clock.fastForward('05:00')
  await shown(page, 'Your answer was not taken')
  expect(await page.getByText('Not saved yet').count()).toBe(0)
  const sent = stage.api.answers.length
  await page.clock.fastForward('30:00')
  await next(page)
  await shown(page, 'Question 2 of 4')
  expect(stage.api.answers.length).toBe(sent)
})
