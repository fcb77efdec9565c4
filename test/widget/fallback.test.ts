// What stands between the tags is shown where there is no quiz to show, and only there.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { button, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const fallback = (page: Page) => page.getByRole('link', { name: 'Take the quiz on its own page' })

test('the link between the tags is not shown while there is a quiz', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  expect(await fallback(page).isVisible()).toBe(false)
})

test('it is shown where the browser runs no scripts', async () => {
  const page = await stage.open({ context: { javaScriptEnabled: false } })
  await fallback(page).waitFor()
})

test('it is shown where no quiz of that name is published', async () => {
  const page = await stage.open({ quiz: 'no-such-quiz' })
  await fallback(page).waitFor()
  expect(await page.getByText('Loading the questions').isVisible()).toBe(false)
})

test.each(['garbage', 'misshapen'] as const)('it is shown where the quiz cannot be read (%s)', async (fault) => {
  stage.api.quizFault = fault
  const page = await stage.open()
  await fallback(page).waitFor()
})

test('an api that is no address throws nothing', async () => {
  const page = await stage.open({ attributes: { api: 'http://[' } })
  await fallback(page).or(page.getByText('The quiz could not be loaded')).first().waitFor()
})

test('it is shown where the page names no quiz', async () => {
  const page = await stage.open({ quiz: '' })
  await fallback(page).waitFor()
})

test('it is shown where the page’s trusted types leave the component no way to run', async () => {
  const page = await stage.open({ page: 'trusted-types-of-others', throws: 'lit-html' })
  await fallback(page).waitFor()
})

test('it is shown where a quiz comes with the status that says there is none', async () => {
  const page = await stage.open({
    before: (opened) => opened.route('**/v1/quizzes/*', async (route) => route.fulfill({ response: await route.fetch(), status: 404 })),
  })
  await fallback(page).waitFor()
})

test.each(['drop', 500, 503] as const)('a quiz that cannot be loaded just now (%s) says so, and can be loaded again', async (fault) => {
  stage.api.quizFault = fault
  const page = await stage.open()
  await shown(page, 'The quiz could not be loaded')
  await shown(page, 'The article is not affected.')
  stage.api.quizFault = null
  await button(page, 'Load again').click()
  await shown(page, 'Question 1 of 4')
})
