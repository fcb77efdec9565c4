// What an embedder sets by attribute, and where the element is moved, renamed or taken away.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { refuseStorage } from './no-storage.ts'
import { button, check, choice, choose, shown } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

test('heading-level says which headings the quiz has', async () => {
  const page = await stage.open({ attributes: { 'heading-level': '4' } })
  await shown(page, 'Question 1 of 4')
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-level') ?? one.localName.slice(1)))
  expect(levels.slice(1)).toContain('4')
  expect(levels.slice(1).filter((level) => Number(level) < 4)).toEqual([])
})

test('a heading-level that is no number changes nothing', async () => {
  const page = await stage.open({ attributes: { 'heading-level': 'huge' } })
  await shown(page, 'Question 1 of 4')
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1)
})

test('article-url is where evidence leads when the quiz knows no address of its article', async () => {
  const without = await stage.open({ quiz: 'lindow-no-address' })
  await shown(without, 'Question 1 of 1')
  await choose(without, 'Maren Holt')
  await check(without)
  expect(await without.getByRole('link', { name: 'Read it in the article' }).count()).toBe(0)
  const page = await stage.open({ quiz: 'lindow-no-address', attributes: { 'article-url': 'https://mirror.example/ferry' } })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  await check(page)
  expect(await page.getByRole('link', { name: 'Read it in the article' }).getAttribute('href')).toMatch(
    /^https:\/\/mirror\.example\/ferry#:~:text=/,
  )
})

test('an article-url that is not a web address leads nowhere', async () => {
  const page = await stage.open({ quiz: 'lindow-no-address', attributes: { 'article-url': 'javascript:window.ran=1' } })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  await check(page)
  const links = await page
    .locator('article-quiz')
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol))
  expect(links.filter((protocol) => protocol === 'javascript:')).toEqual([])
})

test('the API is where the script came from, unless api says otherwise', async () => {
  const asked: string[] = []
  const before = async (page: Page) => {
    page.on('request', (request) => {
      if (request.url().includes('/v1/')) asked.push(new URL(request.url()).origin)
    })
  }
  await shown(await stage.open({ before }), 'Question 1 of 4')
  await shown(await stage.open({ before, attributes: { api: `${stage.api.site}/` } }), 'Question 1 of 4')
  expect([...new Set(asked)]).toEqual([stage.api.origin, stage.api.site])
})

test('another quiz attribute shows another quiz', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await page.locator('article-quiz').evaluate((quiz) => quiz.setAttribute('quiz', 'lindow-multiple'))
  await shown(page, 'Which of these does the ferry carry to Lindow?')
  await shown(page, 'Question 1 of 1')
})

test('an attribute that is written again as it was changes nothing', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await page.locator('article-quiz').evaluate((quiz) => quiz.setAttribute('quiz', 'lindow-ferry'))
  await check(page)
  await shown(page, 'Your answer')
  expect(stage.api.calls.map(({ method }) => method)).toEqual(['GET', 'PUT'])
})

test('article-url and heading-level take effect without loading again', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await page.locator('article-quiz').evaluate((quiz) => {
    quiz.setAttribute('heading-level', '4')
    quiz.setAttribute('article-url', 'https://mirror.example/ferry')
  })
  await page.locator('article-quiz').getByRole('heading', { level: 4 }).waitFor()
  expect(await choice(page, 'Maren Holt').isChecked()).toBe(true)
  await check(page)
  expect(await page.getByRole('link', { name: 'Read it in the article' }).getAttribute('href')).toMatch(/^https:\/\/mirror\.example/)
  expect(stage.api.calls.map(({ method }) => method)).toEqual(['GET', 'PUT'])
})

test('as a property, the heading level is a number', async () => {
  const page = await stage.open({ attributes: { 'heading-level': '3' } })
  await shown(page, 'Question 1 of 4')
  expect(await page.locator('article-quiz').evaluate((quiz) => (quiz as unknown as { headingLevel: unknown }).headingLevel)).toBe(3)
})

const move = (page: Page) => page.evaluate(() => document.querySelector('main')?.append(document.querySelector('article-quiz') ?? ''))

test('a quiz that is moved goes on where it was without loading again, also where storage refuses to be touched', async () => {
  const page = await stage.open({ before: refuseStorage })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await check(page)
  await button(page, 'Next question').click()
  await shown(page, 'Question 2 of 4')
  await choose(page, 'Letters')
  await move(page)
  expect(await choice(page, 'Letters').isChecked()).toBe(true)
  await check(page)
  expect(stage.api.calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT'])
  expect(new Set(stage.api.answers.map(({ path }) => path.split('/answers/')[0])).size).toBe(1)
})

test('a quiz that is moved while an answer is under way shows its verdict', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  const release = stage.api.hold()
  await button(page, 'Check answer').click()
  await expect.poll(() => stage.api.answers.length).toBe(1)
  await move(page)
  release()
  await shown(page, 'What the article says')
})

test('a quiz that is moved within the page keeps its state', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await check(page)
  await move(page)
  await shown(page, 'What the article says')
  await button(page, 'Next question').click()
  await shown(page, 'Question 2 of 4')
})

test('a quiz that is taken away asks for nothing more', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  await check(page)
  await page.evaluate(() => document.querySelector('article-quiz')?.remove())
  const calls = stage.api.calls.length
  await page.clock.fastForward('30:00')
  await page.evaluate((address) => fetch(address), `${stage.api.origin}/v1/quizzes/lindow-ferry`)
  expect(stage.api.calls.length).toBe(calls + 1)
})

test('narrow is what the quiz’s own column is, not the page', async () => {
  const size = async (name: string) => {
    const page = await stage.open({ page: name })
    await shown(page, 'Question 1 of 4')
    const stem = page.locator('article-quiz').getByText('Who opened the ferry line').first()
    return stem.evaluate((words) => getComputedStyle(words).fontSize)
  }
  expect(await size('plain')).toBe('24px')
  expect(await size('column')).toBe('21px')
})

test('the quiz runs on a page without a secure connection', async () => {
  const { site, origin } = stage.api
  const page = await stage.open()
  await page.route('http://*.example/**', async (route) => {
    const url = new URL(route.request().url())
    const body = await route.fetch({ url: `${site}${url.pathname}${url.search}` })
    const text = (await body.text()).replaceAll(origin, 'http://quiz.example')
    await route.fulfill({ response: body, body: text })
  })
  await page.goto('http://news.example/pages/plain?quiz=lindow-single')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  expect(await check(page)).toMatch(/^Right/)
  // A request of the page's own (its icon) may still be on its way when the page is closed.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
