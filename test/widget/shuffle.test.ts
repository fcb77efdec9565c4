// Choices stand in another order for every attempt, in the same order for as long as the attempt lasts, and in their own where they have one.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { DREDGED, OPENED } from './fixture-quiz.ts'
import { lines, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

/** The choices from the first to the last, as shown. */
async function order(page: Page, texts: readonly string[]): Promise<string[]> {
  const places = await Promise.all(
    texts.map(async (text) => ({ text, y: (await page.locator('article-quiz').getByText(text, { exact: true }).boundingBox())?.y ?? 0 })),
  )
  return places.sort((one, other) => one.y - other.y).map(({ text }) => text)
}

const texts = ({ choices }: typeof OPENED) => choices.map(({ text }) => text)

async function openOrder(quiz: string, question: typeof OPENED): Promise<{ page: Page; shown: string[] }> {
  const page = await stage.open({ quiz })
  await shown(page, 'Question 1 of 1')
  return { page, shown: await order(page, texts(question)) }
}

test('attempts differ in the order of their choices', async () => {
  const orders = new Set<string>()
  for (let attempt = 0; attempt < 12 && orders.size < 2; attempt += 1) orders.add((await openOrder('lindow-single', OPENED)).shown.join())
  expect(orders.size).toBeGreaterThan(1)
})

test('an attempt keeps its order when the page is loaded again', async () => {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const { page, shown: before } = await openOrder('lindow-single', OPENED)
    await page.reload()
    await shown(page, 'Question 1 of 1')
    expect(await order(page, texts(OPENED))).toEqual(before)
  }
})

test('choices with an order of their own keep it', async () => {
  for (let attempt = 0; attempt < 2; attempt += 1) expect((await openOrder('lindow-sorted', DREDGED)).shown).toEqual(texts(DREDGED))
})

test('the lines of a sequence start in another order for another attempt', async () => {
  const orders = new Set<string>()
  for (let attempt = 0; attempt < 12 && orders.size < 2; attempt += 1) {
    const page = await stage.open({ quiz: 'lindow-order' })
    await shown(page, 'Question 1 of 1')
    orders.add((await lines(page)).join())
  }
  expect(orders.size).toBeGreaterThan(1)
})
