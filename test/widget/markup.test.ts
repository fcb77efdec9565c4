// Strings are text: markup in any of them is shown as it is written, and characters that turn text around stay where they are.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { MARKUP } from './fixture-variants.ts'
import { check, next, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

/** All text of the widget as shown now, what markup would have made of it, and elements in which a bidirectional override is not held. */
const look = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('article-quiz')?.shadowRoot
    const elements = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])]
    const own = (element: Element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent)
    return {
      text: root?.textContent ?? '',
      made: [...(root?.querySelectorAll('img, script, style, b, iframe') ?? [])].map((element) => element.outerHTML),
      ran: (window as unknown as { ran?: number }).ran ?? 0,
      styled: elements.filter((element) => element.hasAttribute('style')).length,
      loose: elements
        .filter((element) => own(element).join('').includes('\u202e') && element.checkVisibility())
        .filter((element) => {
          const { display, unicodeBidi } = getComputedStyle(element)
          return display === 'inline' && !/isolate|plaintext/.test(unicodeBidi)
        })
        .map((element) => `${element.localName}.${element.className}`),
    }
  })

test('markup in every string of the quiz stays text, before and after answering and in the result', async () => {
  const page = await stage.open({ quiz: 'lindow-markup' })
  for (const [index, stem] of ['Who opened', 'Which of these', 'Put these events', 'When was the harbour'].entries()) {
    await shown(page, `Question ${index + 1} of 4`)
    await shown(page, stem)
    const before = await look(page)
    expect(before).toMatchObject({ made: [], ran: 0, styled: 0, loose: [] })
    expect(before.text.split(MARKUP).length).toBeGreaterThanOrEqual(7)
    const inputs = page.getByRole('radio').or(page.getByRole('checkbox'))
    if ((await inputs.count()) > 0) await inputs.first().check()
    await check(page)
    const after = await look(page)
    expect(after).toMatchObject({ made: [], ran: 0, styled: 0, loose: [] })
    expect(after.text.split(MARKUP).length).toBeGreaterThan(before.text.split(MARKUP).length)
    await next(page)
  }
  await shown(page, /^Your result$/)
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await look(page)).toMatchObject({ made: [], ran: 0, styled: 0, loose: [] })
})
