// What a host may set: colours, the font of the labels, and by its own colour-scheme whether the quiz is light or dark.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { button, shown } from './reader.ts'
import { type Opening, useStage } from './stage.ts'

const stage = useStage()

/** The background under the stem, the stem's colour, and the button's font. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('article-quiz')?.shadowRoot
    const find = (words: string) =>
      [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.textContent?.includes(words) && element.checkVisibility()).at(-1)
    const stem = find('Who opened the ferry line')
    let paper = ''
    for (let element = stem ?? null; element !== null && paper === ''; element = element.parentElement) {
      const { backgroundColor } = getComputedStyle(element)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') paper = backgroundColor
    }
    const pressed = root?.querySelector('button') ?? document.body
    return { paper, ink: stem === undefined ? '' : getComputedStyle(stem).color, label: getComputedStyle(pressed).fontFamily }
  })

async function looksOf(opening: Opening) {
  const page = await stage.open(opening)
  await shown(page, 'Question 1 of 4')
  return looks(page)
}

test('custom properties set the paper, the ink and the font of the labels', async () => {
  expect(await looksOf({ page: 'themed' })).toEqual({ paper: 'rgb(250, 240, 220)', ink: 'rgb(40, 20, 10)', label: 'Courier, monospace' })
})

test('parts can be styled', async () => {
  const page = await stage.open({ page: 'themed' })
  await shown(page, 'Question 1 of 4')
  expect(await button(page, 'Check answer').evaluate((pressed) => getComputedStyle(pressed).borderRadius)).toBe('9px')
})

test('without them, the paper is white, the ink nearly black, and the labels are in the host’s font', async () => {
  expect(await looksOf({})).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(21, 24, 28)', label: 'Georgia, serif' })
})

test('a page that takes both schemes gives a dark quiz to a reader of dark pages', async () => {
  expect(await looksOf({ context: { colorScheme: 'dark' } })).toMatchObject({ paper: 'rgb(22, 25, 29)', ink: 'rgb(236, 238, 240)' })
})

test('a page that is light only keeps its quiz light', async () => {
  expect(await looksOf({ page: 'light-only', context: { colorScheme: 'dark' } })).toMatchObject({ paper: 'rgb(255, 255, 255)' })
})

test('the box fills its column up to 720', async () => {
  const page = await stage.open({ context: { viewport: { width: 1200, height: 900 } } })
  await shown(page, 'Question 1 of 4')
  const widest = await page
    .locator('article-quiz')
    .evaluate((quiz) =>
      Math.max(...[...(quiz.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => element.getBoundingClientRect().width)),
    )
  expect(widest).toBeLessThanOrEqual(720)
})
