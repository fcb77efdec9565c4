// Several right choices: how many are chosen, the four kinds of row once answered, and points for a part.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { check, choice, choose, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

async function open(): Promise<Page> {
  const page = await stage.open({ quiz: 'lindow-multiple' })
  await shown(page, 'Question 1 of 1')
  return page
}

/** The words of the row that holds the choice. */
const row = (page: Page, text: string) => page.locator('article-quiz').getByRole('listitem').filter({ hasText: text }).textContent()

test('the number of chosen ones is said as they are chosen and taken back', async () => {
  const page = await open()
  await shown(page, 'Choose all that apply')
  await choose(page, 'Bicycles')
  await shown(page, '1 chosen')
  await choose(page, 'Freight', 'Letters')
  await shown(page, '3 chosen')
  await choice(page, 'Freight').uncheck()
  await shown(page, '2 chosen')
})

test('each of the four kinds of row has its own words, and a part earns a part of the point', async () => {
  const page = await open()
  await choose(page, 'Bicycles', 'Letters', 'Freight')
  expect(await check(page)).toMatch(/^Partly right/)
  expect(await row(page, 'Bicycles')).toContain('Your answer, right')
  expect(await row(page, 'Freight')).toContain('Your answer, wrong')
  expect(await row(page, 'Passengers')).toContain('Right, not chosen')
  expect((await row(page, 'Motorcars'))?.trim()).toBe('Motorcars')
  await shown(page, '0.3 of 1 point')
})

test('readers are not mentioned while too few have answered', async () => {
  const page = await open()
  stage.api.store.readers = null
  await choose(page, 'Bicycles')
  await check(page)
  await shown(page, 'What the article says')
  expect(await page.getByText('readers').count()).toBe(0)
})
