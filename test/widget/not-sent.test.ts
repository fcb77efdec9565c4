// An answer that does not arrive: the choice is kept, and the very same request is sent until it is answered. Nothing counts twice.
import { expect, test } from 'vitest'
import { button, check, choice, choose, hasFocus, next, sendAgain, shown, status } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

const sent = () => new Set(stage.api.answers.map(({ path, body }) => `${path} ${body}`))

test.each(['drop', 'reply-lost', 500, 503, 'garbage', 'misshapen'] as const)(
  'an answer that fails (%s) keeps the choice and is sent again as it was',
  async (fault) => {
    const page = await stage.open()
    await shown(page, 'Question 1 of 4')
    await choose(page, 'Peter Avery')
    stage.api.answerFault = fault
    await button(page, 'Check answer').click()
    await shown(page, 'Your answer was not sent')
    await shown(page, 'Your choice is kept.')
    expect(await choice(page, 'Peter Avery').isChecked()).toBe(true)
    stage.api.answerFault = null
    await sendAgain(page)
    await shown(page, 'Wrong')
    expect(stage.api.answers.length).toBeGreaterThan(1)
    expect(sent().size).toBe(1)
    expect(stage.api.store.size).toBe(1)
    expect(await page.getByText('Your answer was not sent').count()).toBe(0)
    await next(page)
    await shown(page, 'Question 2 of 4')
  },
)

test('the live region says that the answer was not sent', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Peter Avery')
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await expect.poll(() => status(page).textContent()).toContain('not sent')
})

test('too many answers say to wait, and the answer goes through afterwards', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 429
  await button(page, 'Check answer').click()
  await shown(page, 'Too many answers just now')
  await shown(page, 'Wait a minute, then send it again.')
  stage.api.answerFault = null
  await sendAgain(page)
  expect(sent().size).toBe(1)
})

test('a sequence that was not sent keeps its lines where the reader put them', async () => {
  const page = await stage.open({ quiz: 'lindow-order' })
  await shown(page, 'Question 1 of 1')
  await button(page, /^Move down: /)
    .first()
    .click()
  const names = () => button(page, /^Move up: /).allTextContents()
  const before = await names()
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not sent')
  expect(await names()).toEqual(before)
  stage.api.answerFault = null
  await sendAgain(page)
  expect(sent().size).toBe(1)
})

test('a reader may choose another answer after a failure, and that one is sent', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Peter Avery')
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not sent')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = null
  expect(await check(page)).toMatch(/^Right/)
  expect(stage.api.store.size).toBe(1)
})

test('an answer that is sent again by itself shows its verdict and leaves the focus where the reader has it', async () => {
  const page = await stage.open({ before: (opened) => opened.clock.install() })
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  stage.api.answerFault = 'drop'
  await button(page, 'Check answer').click()
  await shown(page, 'Your answer was not sent')
  const elsewhere = page.getByRole('link', { name: 'A link before' })
  await elsewhere.focus()
  stage.api.answerFault = null
  await page.clock.fastForward('05:00')
  await shown(page, 'What the article says')
  expect(await hasFocus(elsewhere)).toBe(true)
  expect(sent().size).toBe(1)
})

test('a verdict that comes while the reader is elsewhere on the page does not call them back', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Maren Holt')
  const release = stage.api.hold()
  await button(page, 'Check answer').click()
  await expect.poll(() => stage.api.answers.length).toBe(1)
  const elsewhere = page.getByRole('link', { name: 'A link after' })
  await elsewhere.focus()
  release()
  await shown(page, 'What the article says')
  expect(await hasFocus(elsewhere)).toBe(true)
})
