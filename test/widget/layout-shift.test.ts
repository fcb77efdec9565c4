// The page around the quiz stays where it is: the box is reserved before the questions come, and choosing moves nothing.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { button, choose, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly previousRect: DOMRect; readonly currentRect: DOMRect }[]
}

/** Notes every shift from the start with from where to where, also those that follow an input, which Chromium's own score forgives. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    const place = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.push(
          `${value}: ${sources.map(({ previousRect, currentRect }) => `${place(previousRect)} → ${place(currentRect)}`).join('; ')}`,
        )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** The shifts so far, once two more frames have been painted. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    await new Promise((done) => setTimeout(done))
    return (window as unknown as { shifts: string[] }).shifts
  })

const height = async (page: Page) => (await page.locator('article-quiz').boundingBox())?.height

test.each([800, 375])('nothing shifts while the quiz loads and while a reader chooses, on a page %i wide', async (width) => {
  const release = stage.api.hold()
  const page = await stage.open({ before: watchShifts, context: { viewport: { width, height: 1200 } } })
  await shown(page, 'Loading the questions')
  const reserved = await height(page)
  expect(reserved).toBe(600)
  expect(await shifted(page)).toEqual([])
  release()
  await shown(page, 'Question 1 of 4')
  expect(await shifted(page)).toEqual([])
  await button(page, 'Check answer').click()
  await shown(page, 'Choose an answer first.')
  await choose(page, 'Peter Avery', 'Maren Holt')
  expect(await shifted(page)).toEqual([])
  expect(await height(page)).toBe(reserved)
})

test('a quiz that cannot be loaded keeps the same box, and so does loading it again', async () => {
  stage.api.quizFault = 'drop'
  const page = await stage.open({ before: watchShifts })
  await shown(page, 'The quiz could not be loaded')
  expect(await height(page)).toBe(600)
  stage.api.quizFault = null
  await button(page, 'Load again').click()
  await shown(page, 'Question 1 of 4')
  expect(await shifted(page)).toEqual([])
})

test('a shift would be seen', async () => {
  const page = await stage.open({ before: watchShifts })
  await shown(page, 'Question 1 of 4')
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'An advertisement' })))
  await expect.poll(() => shifted(page)).not.toEqual([])
})
