// In forced colours, borders, outlines and underlines carry what colour carries elsewhere.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { choice } from './reader.ts'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'

const stage = useStage()
const context = { forcedColors: 'active' } as const

async function reach(name: string): Promise<Page> {
  const page = await STATES[name]?.(stage, { context })
  if (page === undefined) throw new Error('no such state')
  return page
}

test('the marked sentence is underlined', async () => {
  const page = await reach('wrong')
  expect(await page.locator('article-quiz mark').evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline')
})

test('the chosen row has an outline that the others have not', async () => {
  const page = await reach('chosen')
  const outlined = (text: string) =>
    choice(page, text).evaluate((input) => {
      const row = input.closest('li')
      return row !== null && getComputedStyle(row).outlineStyle !== 'none'
    })
  expect(await outlined('Peter Avery')).toBe(true)
  expect(await outlined('Maren Holt')).toBe(false)
})

test('every button has a border', async () => {
  const page = await reach('order')
  for (const border of await page
    .locator('article-quiz button')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle))) {
    expect(border).toBe('solid')
  }
})
