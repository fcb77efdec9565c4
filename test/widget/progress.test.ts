// The head says in marks and in words how far the reader has come and how each question went.
import { expect, test } from 'vitest'
import { check, choose, next, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

test('each question has a mark, and each mark its words', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  const marks = page.locator('article-quiz').getByRole('list').first().getByRole('img')
  expect(await marks.count()).toBe(4)
  await choose(page, 'Peter Avery')
  await check(page)
  await next(page)
  await shown(page, 'Question 2 of 4')
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  expect(names[0]).toMatch(/^Question 1.*Wrong/)
  expect(new Set(names).size).toBe(4)
})

test('a long quiz has a bar instead', async () => {
  const page = await stage.open({ quiz: 'lindow-twelve' })
  await shown(page, 'Question 1 of 12')
  expect(await page.locator('article-quiz').getByRole('list').getByRole('img').count()).toBe(0)
})
