// What the server knows better: a question answered before, and a question taken back by a correction.
import { expect, test } from 'vitest'
import { OPENED } from './fixture-quiz.ts'
import { check, choose, next, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

test('a question answered before keeps its first answer and says so', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Peter Avery')
  stage.api.answerFirst = true
  expect(await check(page)).toMatch(/^Right/)
  await shown(page, 'This question was answered before. The first answer stands.')
  expect(await page.getByText('Your answer', { exact: true }).count()).toBe(1)
  expect(await page.getByText('Peter Avery steers the ferry.').count()).toBe(0)
  stage.api.answerFirst = false
  await next(page)
  await shown(page, 'Question 2 of 4')
})

test('a question taken back says so, shows no key, and does not count', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  stage.api.withdrawn.add(OPENED.id)
  await choose(page, 'Peter Avery')
  expect(await check(page)).toMatch(/^Withdrawn/)
  await shown(page, 'This question was withdrawn after a correction. It does not count.')
  expect(await page.getByText('Right answer', { exact: true }).count()).toBe(0)
  expect(await page.getByText('What the article says').count()).toBe(0)
  await next(page)
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Bicycles', 'Letters', 'Passengers')
  await check(page)
  await next(page)
  await check(page)
  await next(page)
  await choose(page, 'In autumn')
  await check(page)
  await next(page)
  await shown(page, 'of 3 points')
})
