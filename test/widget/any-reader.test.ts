// Readers who press anything at any time, over a network that fails in any way: the quiz never breaks, and what it shows in the end is what the server holds.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { FERRY } from './fixture-quiz.ts'
import { button, shown } from './reader.ts'
import { useStage } from './stage.ts'
import type { Fault } from './stub-api.ts'

const stage = useStage()

/** Park and Miller's generator: the same reader for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const FAULTS: readonly (Fault | null)[] = [null, null, null, 'drop', 'reply-lost', 'unrecorded', 429, 500, 'garbage', 'misshapen']

/** Presses one of the controls that the widget shows, whichever the number falls on; Share would leave the page. */
const pressSomething = (page: Page, pick: number) =>
  page.locator('article-quiz').evaluate(({ shadowRoot }, number) => {
    const controls = [...(shadowRoot?.querySelectorAll<HTMLElement>('button, input, summary') ?? [])].filter(
      (control) => control.textContent?.trim() !== 'Share',
    )
    const control = controls[number % controls.length]
    control?.focus()
    control?.click()
  }, pick)

/** Answers whatever is left, as it comes. */
async function finish(page: Page): Promise<void> {
  const done = page.getByText('Your result', { exact: true })
  const onward = button(page, /^(Next question|See your result)$/)
  const send = button(page, /^(Check answer|Send again)$/)
  for (let presses = 0; presses < 40 && !(await done.isVisible()); presses += 1) {
    if (await onward.isVisible()) {
      await onward.click()
    } else if (await send.isVisible()) {
      const inputs = page.getByRole('radio').or(page.getByRole('checkbox'))
      const free = (await inputs.count()) > 0 && (await page.locator('article-quiz input:checked').count()) === 0
      if (free) await inputs.first().check()
      await Promise.any([send.click(), onward.waitFor()])
      await onward.waitFor()
    } else {
      await done.or(onward).or(send).first().waitFor()
    }
  }
}

test.each([1, 2, 3, 4])('reader %i', async (seed) => {
  const below = chance(seed * 7919)
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  for (let step = 0; step < 60; step += 1) {
    if (step % 4 === 0) stage.api.answerFault = FAULTS[below(FAULTS.length)] ?? null
    if (step % 15 === 14) {
      await page.reload()
      await shown(page, /^(Question . of 4|Your result)$/)
    }
    await pressSomething(page, below(1000))
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('article-quiz')
  }
  stage.api.answerFault = null
  await finish(page)
  await shown(page, /^Your result$/)
  const attempt = stage.api.answers.at(-1)?.path.split('/attempts/')[1]?.split('/')[0] ?? ''
  await expect
    .poll(
      async () => {
        await page.clock.fastForward('01:00')
        const { points, answered } = stage.api.store.result(FERRY, attempt)
        const score = page.getByText(new RegExp(`^${Math.round(points * 10) / 10}$`)).first()
        return answered === 4 && (await score.isVisible()) && (await page.getByText('Not saved yet').count()) === 0
      },
      { timeout: 10_000, message: 'the result is what the server holds' },
    )
    .toBe(true)
})
