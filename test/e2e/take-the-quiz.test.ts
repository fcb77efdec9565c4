// A reader takes the quiz of the front page, in a real browser against the real Worker.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import type { Result } from '../../questions/contract/verdict.ts'
import type { Question } from '../../questions/quiz/quiz.ts'
import { check, next, shown } from '../widget/reader.ts'
import { chooseRight, frontQuiz, rightTexts, tick, wrongTexts } from './front-quiz.ts'
import { useSite } from './site.ts'

const site = useSite()

const { questions } = frontQuiz

const first = questions[0] as Question

/** Words as they stand, whatever the white space around them. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Notes the answers that the page sends, by address. */
function answersOf(page: Page): Map<string, string> {
  const sent = new Map<string, string>()
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.set(request.url(), request.postData() ?? '')
  })
  return sent
}

const attemptOf = (sent: Map<string, string>) => /\/attempts\/([0-9a-f-]{36})\//.exec([...sent.keys()][0] ?? '')?.[1]

async function resultOf(attempt: string | undefined): Promise<Result> {
  const response = await fetch(`${site.origin}/v1/quizzes/${frontQuiz.id}/attempts/${attempt}`)
  return (await response.json()) as Result
}

/** Lines that no person wrote: values of the program that were printed by mistake. */
async function leftovers(page: Page): Promise<string[]> {
  const texts = await page.locator('article-quiz section').allInnerTexts()
  return texts.flatMap((text) => text.split('\n')).filter((line) => /^(true|false|null|undefined|NaN|\[object .*\])$/.test(line.trim()))
}

/** Answers the question shown, waits for its verdict and returns the verdict's first word. */
async function answer(page: Page, question: Question, outcome: 'right' | 'partly' | 'wrong'): Promise<string> {
  await shown(page, question.stem)
  if (outcome === 'right') await chooseRight(page, question)
  if (outcome === 'partly') await tick(page, rightTexts(question).slice(0, 1))
  if (outcome === 'wrong') await tick(page, wrongTexts(question).slice(0, 1))
  return check(page)
}

it('takes all eight questions, sees the proof of each in the article, and finds the result again after a reload', async () => {
  const page = await site.open('/')
  const sent = answersOf(page)
  const article = plain((await page.locator('article').textContent()) ?? '')
  const partly = questions.find(({ kind }) => kind === 'multiple')
  const wrong = questions.find(({ kind }) => kind === 'single')

  expect(questions).toHaveLength(8)
  for (const [place, question] of questions.entries()) {
    await shown(page, `Question ${place + 1} of 8`)
    const outcome = question === partly ? 'partly' : question === wrong ? 'wrong' : 'right'
    const verdict = await answer(page, question, outcome)
    expect(verdict).toMatch({ right: /^Right/, partly: /^Partly right/, wrong: /^Wrong/ }[outcome])
    await shown(page, question.explanation)
    expect(await leftovers(page)).toEqual([])
    const proofs = (await page.locator('article-quiz mark').allInnerTexts()).map(plain)
    expect(proofs).toEqual(question.evidence.map(({ exact }) => plain(exact)))
    for (const proof of proofs) expect(article).toContain(proof)
    await next(page)
  }

  await shown(page, 'Your result')
  const points = 6 + 1 / (partly?.correct.length ?? 0)
  const result = await resultOf(attemptOf(sent))
  expect(result).toMatchObject({ answered: 8, outOf: 8, complete: true })
  expect(result.points).toBeCloseTo(points)
  expect(result.verdicts.map(({ recorded }) => recorded)).toEqual(Array(8).fill(true))
  expect(sent.size).toBe(8)
  const band = result.band?.title ?? ''
  await shown(page, band)

  await page.reload()
  await shown(page, 'Your result')
  await shown(page, band)
})

it('goes on after a reload where the reader was', async () => {
  const page = await site.open('/')
  await answer(page, first, 'right')
  await next(page)
  await shown(page, 'Question 2 of 8')
  await page.reload()
  await shown(page, 'Question 2 of 8')
  await shown(page, (questions[1] as Question).stem)
})

it('keeps the choice while the connection is lost, and counts the answer once when it is back', async () => {
  const page = await site.open('/', { noisy: true })
  const sent = answersOf(page)
  await shown(page, first.stem)
  await chooseRight(page, first)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await shown(page, 'Your answer was not sent')

  await page.context().setOffline(false)
  const verdict = shown(page, /^Right$/)
  await Promise.any([page.getByRole('button', { name: 'Send again' }).click(), verdict])
  await verdict
  expect(sent.size).toBe(1)
  expect(await resultOf(attemptOf(sent))).toMatchObject({ answered: 1, points: 1 })
})

it('leads from the proof to the marked sentence in the article above', async () => {
  const page = await site.open('/')
  await answer(page, first, 'right')
  const proof = first.evidence[0]?.exact ?? ''
  const inView = () =>
    page
      .locator('article p', { hasText: proof })
      .evaluate((paragraph) => paragraph.getBoundingClientRect().top < innerHeight && paragraph.getBoundingClientRect().bottom > 0)
  expect(await inView()).toBe(false)
  await page.getByRole('link', { name: 'Read it in the article' }).click()
  await expect.poll(inView).toBe(true)
})

it('asks nobody but its own server, for the quiz only once, and leaves no cookie', async () => {
  const page = await site.reader()
  const asked: URL[] = []
  page.on('request', (request) => asked.push(new URL(request.url())))
  await page.goto(`${site.origin}/`)
  await answer(page, first, 'right')
  expect([...new Set(asked.map(({ origin }) => origin))]).toEqual([site.origin])
  expect(asked.filter(({ pathname }) => pathname === `/v1/quizzes/${frontQuiz.id}`)).toHaveLength(1)
  expect(await page.context().cookies()).toEqual([])
})

it('takes a quiz on a page of its own', async () => {
  const page = await site.open(`/q/${frontQuiz.id}`)
  expect(await answer(page, first, 'right')).toMatch(/^Right/)
})
