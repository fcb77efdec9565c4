// `npm run picture`: takes docs/widget.png, the picture of the README, from the running quiz, just after an answer.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quizzes } from '../questions/articles/index.ts'
import { launchBrowser } from '../test/browser.ts'
import { freePort } from '../worker/free-port.ts'
import { startLocalServer } from '../worker/local-server.ts'

const FIRST_PORT = 18_700

const quiz = quizzes[0]
const question = quiz?.questions[0]
const right = question?.choices.find(({ id }) => id === question.correct[0])
if (quiz === undefined || question?.kind !== 'single' || right === undefined) {
  throw new Error('The picture is taken of a quiz whose first question has one right choice.')
}

const state = await mkdtemp(join(tmpdir(), 'article-quiz-picture-'))
const server = await startLocalServer({ port: (await freePort(FIRST_PORT)) ?? FIRST_PORT, state })
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 720, height: 1400 }, deviceScaleFactor: 2, reducedMotion: 'reduce' })
  await page.goto(`${server.origin}/q/${quiz.id}`)
  await page.getByRole('radio', { name: right.text, exact: true }).check()
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByText(question.explanation).waitFor()
  // Focus and pointer rest elsewhere: the picture shows the words, not the way there.
  await page.mouse.move(0, 0)
  await page.getByRole('link', { name: 'Article Quiz' }).focus()
  await page.locator('article-quiz').screenshot({ path: join(import.meta.dirname, 'widget.png') })
} finally {
  await browser.close()
  await server.stop()
  await rm(state, { recursive: true, force: true })
}
