// Nothing is cut off or scrolls sideways on a page 320 wide, whatever the words.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { check, next, shown } from './reader.ts'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'

const stage = useStage()
const context = { viewport: { width: 320, height: 800 } }

/** What reaches beyond the widget's own box, and how wide the page would scroll. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('article-quiz') as HTMLElement
    const box = host.getBoundingClientRect()
    const beyond = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < box.left - 0.5 || right > box.right + 0.5)
    })
    return {
      scrolls: (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth,
      beyond: beyond.map((element) => `${element.localName}.${element.className}`),
    }
  })

test.each(Object.entries(STATES))('%s fits', async (_, reach) => {
  expect(await overflow(await reach(stage, { context }))).toEqual({ scrolls: false, beyond: [] })
})

test('words without a break fit in every question and in the result', async () => {
  const page = await stage.open({ quiz: 'lindow-long', context })
  for (let question = 1; question <= 4; question += 1) {
    await shown(page, `Question ${question} of 4`)
    expect(await overflow(page)).toEqual({ scrolls: false, beyond: [] })
    const inputs = page.getByRole('radio').or(page.getByRole('checkbox'))
    if ((await inputs.count()) > 0) await inputs.first().check()
    await check(page)
    expect(await overflow(page)).toEqual({ scrolls: false, beyond: [] })
    await next(page)
  }
  await shown(page, 'Your result')
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await overflow(page)).toEqual({ scrolls: false, beyond: [] })
})
