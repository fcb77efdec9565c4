// An answer that is scored and not yet stored: the reader goes on, the same request is sent again later, and the notice goes when it is saved.
import { expect, test } from 'vitest'
import { check, choose, next, shown, status, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const sent = () => stage.api.answers.map(({ path, body }) => `${path} ${body}`)

test('an answer that is not recorded is sent again as it was until it is, and “Saved” is said', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  expect(await check(page)).toMatch(/^Right/)
  await shown(page, 'Not saved yet')
  await shown(page, 'Your answer is scored. It will be sent again while this page stays open.')
  expect(await page.getByText('62% of 1,204 readers').count()).toBe(0)
  const before = sent().length
  await page.clock.fastForward('05:00')
  await expect.poll(() => sent().length).toBeGreaterThan(before)
  await shown(page, 'Not saved yet')
  stage.api.answerFault = null
  await page.clock.fastForward('30:00')
  await expect.poll(() => stage.api.store.size).toBe(1)
  await expect.poll(() => status(page).textContent()).toContain('Saved')
  await expect.poll(() => page.getByText('Not saved yet').count()).toBe(0)
  expect(new Set(sent()).size).toBe(1)
  const saved = sent().length
  await page.clock.fastForward('30:00')
  await next(page)
  await shown(page, 'Question 2 of 4')
  expect(sent().length).toBe(saved)
})

test('all that is unsaved goes in one pass after the other, and how many there are does not put them off', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open({
    before: async ({ clock }) => {
      await clock.install({ time: 0 })
      await clock.pauseAt(1_000)
    },
  })
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  expect(sent().length).toBe(4)
  await page.clock.runFor(4_000)
  await expect.poll(() => sent().length).toBe(8)
  await expect.poll(() => page.clock.runFor(1_000).then(() => sent().length)).toBeGreaterThan(8)
  await expect.poll(() => sent().length).toBe(12)
  expect(new Set(sent().slice(8)).size).toBe(4)
})

test('a quiz whose answers cannot be stored at all still ends with its result', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  await shown(page, '2.7')
  await shown(page, 'of 4 points')
})
