// What a reader does, in a reader's words: find by what is shown and said, never by the widget's insides.
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

/** The widget's one live region. */
export const status = (page: Page) => page.getByRole('status')
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
/** The native input of a choice. */
export const choice = (page: Page, text: string): Locator =>
  page.getByRole('radio', { name: text }).or(page.getByRole('checkbox', { name: text }))

/** Waits until the words are shown somewhere in the widget. */
export const shown = (page: Page, words: string | RegExp) => page.locator('article-quiz').getByText(words).first().waitFor()

/** Whether the element has the focus, inside whatever shadow roots it stands. */
export const hasFocus = (element: Locator) =>
  element.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node)

/** The words of whatever has the focus: its label, name or text; `BODY` when the focus was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (active === null || active === document.body) return 'BODY'
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])].map((label) => label.textContent) : []
    return (active.getAttribute('aria-label') ?? (labels.join(' ') || active.textContent) ?? '').replace(/\s+/g, ' ').trim()
  })
}

export async function choose(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await choice(page, text).check()
}

/** The lines of the sequence from the first to the last, as their buttons name them. */
export async function lines(page: Page): Promise<string[]> {
  const names = await button(page, /^Move up: /).evaluateAll((buttons) =>
    buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )
  return names.map((name) => name.trim().replace(/^Move up: /, ''))
}

/** Brings the lines into the given sequence with their arrows. */
export async function arrange(page: Page, wanted: readonly string[]): Promise<void> {
  for (const [place, text] of wanted.entries()) {
    for (let at = (await lines(page)).indexOf(text); at > place; at -= 1) {
      await button(page, `Move up: ${text}`).click()
      await expect.poll(async () => (await lines(page)).indexOf(text)).toBe(at - 1)
    }
  }
}

/** Sends a failed answer again, unless the widget has done so by itself in the meantime; waits for the verdict. */
export async function sendAgain(page: Page): Promise<void> {
  const verdict = shown(page, /^(Right|Partly right|Wrong)$/)
  await Promise.any([button(page, 'Send again').click(), verdict])
  await verdict
}

/** Sends what is chosen and waits for the verdict, to which the focus moves. */
export async function check(page: Page): Promise<string> {
  await button(page, 'Check answer').click()
  await expect.poll(() => focused(page)).toMatch(/^(Right|Partly right|Wrong|Withdrawn)/)
  return focused(page)
}

export async function next(page: Page): Promise<void> {
  await button(page, /^(Next question|See your result)$/).click()
}

/** Answers the whole fixture quiz: one right, one partly, one right sequence, one wrong. */
export async function takeQuiz(page: Page): Promise<void> {
  await choose(page, 'Maren Holt')
  expect(await check(page)).toMatch(/^Right/)
  await next(page)
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Bicycles', 'Letters')
  expect(await check(page)).toMatch(/^Partly right/)
  await next(page)
  await shown(page, 'Question 3 of 4')
  await arrange(page, ['The plans were drawn', 'The pier was built', 'A barge tried the pier', 'The line was opened'])
  expect(await check(page)).toMatch(/^Right/)
  await next(page)
  await shown(page, 'Question 4 of 4')
  await choose(page, 'In winter')
  expect(await check(page)).toMatch(/^Wrong/)
  await next(page)
  await shown(page, /^Your result$/)
}
