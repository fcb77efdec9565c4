// No violation that axe can see, in every state, in light and dark.
import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useStage } from './stage.ts'
import { STATES } from './states.ts'

const stage = useStage()

/** What axe objects to: rule, element and reason, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document)
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    )
  })
}

test.each(Object.entries(STATES))('%s has no violation in light and in dark', async (_, reach) => {
  const page = await reach(stage)
  expect(await violations(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page), 'dark').toEqual([])
})

test('a question is a group named by its stem, with native inputs, and one live region speaks', async () => {
  const page = await STATES['a question']?.(stage)
  if (page === undefined) throw new Error('no such state')
  await page.getByRole('group', { name: /Who opened the ferry line/ }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(4)
  expect(await page.getByRole('status').count()).toBe(1)
})

test('axe sees into the widget', async () => {
  const page = await STATES['a question']?.(stage)
  if (page === undefined) throw new Error('no such state')
  await page.locator('article-quiz').evaluate((quiz) => quiz.shadowRoot?.append(document.createElement('button')))
  expect((await violations(page)).join()).toContain('button-name')
})
