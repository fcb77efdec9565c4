// Two directions: the content follows the article's script, whatever the direction of the page around it.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { choose, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

/** The direction and language in force where the words stand. */
const script = (page: Page, words: string) =>
  page
    .locator('article-quiz')
    .getByText(words)
    .first()
    .evaluate((element) => ({ direction: getComputedStyle(element).direction, language: element.closest('[lang]')?.getAttribute('lang') }))

/** Whether the choice's control stands before its words, seen from the left. */
async function controlIsLeft(page: Page, text: string): Promise<boolean> {
  const words = page.locator('article-quiz').getByText(text, { exact: true })
  const range = await words.evaluate((element) => {
    const around = document.createRange()
    around.selectNodeContents(element)
    return around.getBoundingClientRect().x
  })
  const host = await page.locator('article-quiz').boundingBox()
  return range - (host?.x ?? 0) < (host?.width ?? 0) / 2
}

test('an English question on a page from right to left runs from left to right', async () => {
  const page = await stage.open({ page: 'rtl' })
  await shown(page, 'Question 1 of 4')
  expect(await script(page, 'Who opened the ferry line')).toEqual({ direction: 'ltr', language: 'en' })
  expect(await controlIsLeft(page, 'Maren Holt')).toBe(true)
})

test('an Urdu question on an English page runs from right to left, and the frame around it does not', async () => {
  const page = await stage.open({ quiz: 'lindow-urdu' })
  await shown(page, 'Question 1 of 1')
  expect(await script(page, 'بندرگاہ کس دن کھلی؟')).toEqual({ direction: 'rtl', language: 'ur' })
  expect(await controlIsLeft(page, 'منگل')).toBe(false)
  expect((await script(page, 'Question 1 of 1')).direction).toBe('ltr')
  expect((await script(page, 'Check answer')).direction).toBe('ltr')
  await choose(page, 'پیر')
})
