// The end of a quiz: score, band, tally, each answer with its evidence, and another attempt.
import { expect, test } from 'vitest'
import { FERRY, OPENED } from './fixture-quiz.ts'
import { button, check, choose, focused, next, shown, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const attempts = () => [...new Set(stage.api.answers.map(({ path }) => path.split('/attempts/')[1]?.split('/')[0]))]

test('the result shows points, band and tally', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  for (const words of ['2.7', 'of 4 points', 'A fair reading', 'You followed the main points.', '2 right', '1 partly right', '1 wrong']) {
    await shown(page, words)
  }
  expect(await focused(page)).not.toBe('BODY')
})

test('each answer can be opened, and shows what was answered, what is right and the sentence that proves it', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  await shown(page, 'Your answers and the evidence')
  const reviews = page.locator('article-quiz details')
  expect(await reviews.count()).toBe(FERRY.questions.length)
  expect(await reviews.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open).length)).toBe(0)
  const last = reviews.nth(3)
  await last.locator('summary').click()
  for (const words of [
    'When was the harbour last dredged?',
    'In winter',
    'In autumn',
    'when the storms had passed',
    'Read it in the article',
  ]) {
    await last.getByText(words).first().waitFor()
  }
  expect(await last.locator('mark').textContent()).toBe('The harbour was last dredged in autumn')
  expect(await reviews.first().locator('summary').textContent()).toMatch(/Right[\s\S]*Who opened the ferry line to Lindow on Monday\?/)
})

test('Try again begins another attempt at the first question', async () => {
  const page = await stage.open({ quiz: 'lindow-single' })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Peter Avery')
  await check(page)
  await next(page)
  await shown(page, 'A first look')
  await button(page, 'Try again').click()
  await shown(page, 'Question 1 of 1')
  expect(await focused(page)).not.toBe('BODY')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await choose(page, 'Maren Holt')
  expect(await check(page)).toMatch(/^Right/)
  expect(attempts().length).toBe(2)
  expect(stage.api.answers.every(({ path }) => path.endsWith(OPENED.id))).toBe(true)
  await next(page)
  await shown(page, 'Every detail')
})

test('another attempt is not offered while answers of this one are still to be saved', async () => {
  stage.api.answerFault = 'unrecorded'
  const page = await stage.open({ quiz: 'lindow-single', before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Peter Avery')
  await check(page)
  await next(page)
  await shown(page, /^Your result$/)
  await shown(page, 'Not saved yet')
  expect(await button(page, 'Try again').count()).toBe(0)
  stage.api.answerFault = null
  await page.clock.fastForward('05:00')
  await button(page, 'Try again').click()
  await shown(page, 'Question 1 of 1')
  expect(stage.api.store.size).toBe(1)
})

test('Share hands over the title, the points and an address, and no marks', async () => {
  const page = await stage.open({
    quiz: 'lindow-single',
    before: (opened) =>
      opened.addInitScript(() => {
        Object.assign(navigator, { canShare: () => true, share: (data: unknown) => Object.assign(window, { shared: data }) })
      }),
  })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  await check(page)
  await next(page)
  await button(page, 'Share').click()
  const shared = () => page.evaluate(() => JSON.stringify((window as unknown as { shared?: unknown }).shared ?? null))
  await expect.poll(shared).toContain(`${FERRY.title}: 1 of 1 point`)
  expect(await shared()).toContain('http')
})
