// Every state of the quiz: no value in place of words, nothing that axe objects to in light or dark, nothing cut off 320 wide, everything readable at twice the text size.
import { expect, test } from 'vitest'
import { doubled, READABLE } from './double-text.ts'
import { FITS, overflow } from './overflow.ts'
import { check, next, shown } from './reader.ts'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'
import { violations } from './violations.ts'

const stage = useStage()
const narrow = { width: 320, height: 800 }

test.each(Object.entries(STATES))('%s is accessible in light and dark, narrow and large', async (_, reach) => {
  const page = await reach(stage)
  const words = await page.locator('article-quiz').evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '')
  expect.soft(words, 'words').not.toMatch(/undefined|null|NaN|false|true|\[object|Infinity/)
  expect.soft(await violations(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(page), 'dark').toEqual([])
  await page.setViewportSize(narrow)
  expect.soft(await overflow(page), '320 wide').toEqual(FITS)
  await page.setViewportSize({ width: 640, height: 900 })
  expect.soft(await doubled(page), 'text at 200 %').toEqual(READABLE)
})

test('words without a break fit in every question and in the result', async () => {
  const page = await stage.open({ quiz: 'lindow-long', context: { viewport: narrow } })
  for (let question = 1; question <= 4; question += 1) {
    await shown(page, `Question ${question} of 4`)
    expect(await overflow(page)).toEqual(FITS)
    const inputs = page.getByRole('radio').or(page.getByRole('checkbox'))
    if ((await inputs.count()) > 0) await inputs.first().check()
    await check(page)
    expect(await overflow(page)).toEqual(FITS)
    await next(page)
  }
  await shown(page, /^Your result$/)
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await overflow(page)).toEqual(FITS)
})

test('a question is a group named by its stem, with native inputs, and one live region speaks', async () => {
  const page = await stage.open()
  await page.getByRole('group', { name: /Who opened the ferry line/ }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(4)
  expect(await page.getByRole('status').count()).toBe(1)
})

test('faults inside the widget would be seen', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await page.locator('article-quiz').evaluate(({ shadowRoot }) => {
    const cut = Object.assign(document.createElement('p'), { textContent: 'cut off '.repeat(40) })
    Object.assign(cut.style, { width: '900px', height: '20px', overflow: 'hidden' })
    shadowRoot?.querySelector('section')?.append(document.createElement('button'), cut)
  })
  expect((await violations(page)).join()).toContain('button-name')
  expect((await overflow(page)).beyond).toContain('p.')
  expect((await doubled(page)).clipped).toContain('p.')
})
