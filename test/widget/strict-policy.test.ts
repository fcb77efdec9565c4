// Pages that forbid nearly everything: the quiz runs, and no policy is so much as touched.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { choose, shown, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const watchViolations = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { violations: string[] }
    seen.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.violations.push(`${violatedDirective} ${blockedURI}`),
    )
  })

const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations)

test('a policy of script-src and connect-src only is enough for the whole quiz, styled as ever', async () => {
  const page = await stage.open({ page: 'strict', before: watchViolations })
  await shown(page, 'Question 1 of 4')
  const words = page.locator('article-quiz').getByText('Who opened the ferry line').first()
  expect(await words.evaluate((stem) => getComputedStyle(stem).fontSize)).toBe('24px')
  await takeQuiz(page)
  expect(await violations(page)).toEqual([])
})

test('a violation would be seen', async () => {
  const page = await stage.open({ page: 'strict', before: watchViolations })
  await shown(page, 'Question 1 of 4')
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })))
  await expect.poll(() => violations(page)).not.toEqual([])
})

test('the quiz runs where trusted types are required and lit-html is among them', async () => {
  const page = await stage.open({ page: 'trusted-types', before: watchViolations })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  expect(await violations(page)).toEqual([])
})

test('the quiz runs in a sandbox that allows scripts and nothing else', async () => {
  const page = await stage.open({ page: 'sandboxed' })
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
})
