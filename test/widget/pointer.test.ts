// A reader with a pointer takes the whole quiz.
import { expect, test } from 'vitest'
import { FERRY } from './fixture-quiz.ts'
import { button, check, choice, choose, next, shown, takeQuiz } from './reader.ts'
import { useStage } from './stage.ts'

const stage = useStage()

test('the whole quiz is taken by pointer, each answer sent once and in the reader’s words only', async () => {
  const page = await stage.open()
  await shown(page, FERRY.title)
  await shown(page, 'Question 1 of 4')
  await takeQuiz(page)
  expect(stage.api.answers.map(({ path }) => path.split('/').at(-1))).toEqual(FERRY.questions.map(({ id }) => id))
  expect(stage.api.answers.map(({ body }) => Object.keys(JSON.parse(body)))).toEqual(FERRY.questions.map(() => ['choices']))
  expect(stage.api.store.size).toBe(4)
})

test('a click anywhere in a row chooses it', async () => {
  const page = await stage.open({ quiz: 'lindow-multiple' })
  await shown(page, 'Question 1 of 1')
  const words = page.locator('article-quiz').getByText('Freight', { exact: true })
  const { x, y, height } = (await words.boundingBox()) ?? { x: 0, y: 0, height: 0 }
  const { x: left, width } = (await page.locator('article-quiz').boundingBox()) ?? { x: 0, width: 0 }
  await page.mouse.click(x + 1, y + height / 2)
  expect(await choice(page, 'Freight').isChecked()).toBe(true)
  await page.mouse.click(left + width - 60, y + height / 2)
  expect(await choice(page, 'Freight').isChecked()).toBe(false)
})

test('every target is at least 44 by 44, every choice row at least 56 and every button at least 48 high', async () => {
  const page = await stage.open({ quiz: 'lindow-order' })
  await shown(page, 'Question 1 of 1')
  for (const arrow of await button(page, /^Move /).all()) {
    const box = await arrow.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  expect((await button(page, 'Check answer').boundingBox())?.height).toBeGreaterThanOrEqual(48)
  const other = await stage.open()
  await shown(other, 'Question 1 of 4')
  for (const input of await other.getByRole('radio').all()) expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(56)
})

test('an answer pressed twice is sent once', async () => {
  const page = await stage.open({ quiz: 'lindow-single' })
  await shown(page, 'Question 1 of 1')
  await choose(page, 'Maren Holt')
  const release = stage.api.hold()
  await button(page, 'Check answer').evaluate((pressed: HTMLElement) => {
    pressed.click()
    pressed.click()
  })
  await expect.poll(() => stage.api.answers.length).toBe(1)
  release()
  await shown(page, 'Right')
  expect(stage.api.answers.length).toBe(1)
})

test('an answer shows its verdict, what the chosen choice is in the article, and the sentence that proves the right one', async () => {
  const page = await stage.open()
  await shown(page, 'Question 1 of 4')
  await choose(page, 'Peter Avery')
  expect(await check(page)).toMatch(/^Wrong/)
  for (const words of [
    'Your answer',
    'Right answer',
    'Peter Avery steers the ferry.',
    'Maren Holt, the harbour master, opened the line.',
    'What the article says',
    'before some two hundred guests',
    '62% of 1,204 readers got this right',
    '4 March 2024',
  ]) {
    await shown(page, words)
  }
  expect(await page.locator('article-quiz mark').textContent()).toBe('Maren Holt, the harbour master, opened the ferry line to Lindow')
  expect(await page.locator('article-quiz').getByText('Ines Calder drew the plans').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Read it in the article' }).getAttribute('href')).toMatch(
    /^https:\/\/news\.example\/lindow-ferry#:~:text=/,
  )
  await next(page)
  await shown(page, 'Question 2 of 4')
})
