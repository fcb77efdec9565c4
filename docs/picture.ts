// `npm run picture`: takes docs/widget.png, the picture of the README, from the running quiz, just after an answer.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { quizzes } from '../questions/articles/index.ts'
import type { Question } from '../questions/quiz/quiz.ts'
import { launchBrowser } from '../test/browser.ts'
import { freePort } from '../worker/free-port.ts'
import { startLocalServer } from '../worker/local-server.ts'

const FIRST_PORT = 18_700

const [quiz] = quizzes
if (quiz === undefined) throw new Error('No quiz is published.')
const pictured = quiz.questions.findIndex(({ kind }) => kind === 'single')
if (pictured === -1) throw new Error('The picture is taken of a question with one right choice, and the quiz has none.')

/** Answers the question that is shown: rightly, but for a sequence, which is sent as it stands. */
async function answer(page: Page, { kind, choices, correct, explanation }: Question): Promise<void> {
  for (const { id, text } of choices) {
    if (kind === 'order' || !correct.includes(id)) continue
    await page.getByRole(kind === 'single' ? 'radio' : 'checkbox', { name: text, exact: true }).check()
  }
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByText(explanation).first().waitFor()
}

const state = await mkdtemp(join(tmpdir(), 'article-quiz-picture-'))
const server = await startLocalServer({ port: (await freePort(FIRST_PORT)) ?? FIRST_PORT, state })
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 720, height: 1400 }, deviceScaleFactor: 2, reducedMotion: 'reduce' })
  await page.goto(`${server.origin}/q/${quiz.id}`)
  for (const [place, question] of quiz.questions.slice(0, pictured + 1).entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Next question' }).click()
    await answer(page, question)
  }
  // Focus and pointer rest elsewhere: the picture shows the words, not the way there.
  await page.mouse.move(0, 0)
  await page.getByRole('link', { name: 'Article Quiz' }).focus()
  await page.locator('article-quiz').screenshot({ path: join(import.meta.dirname, 'widget.png') })
} finally {
  await browser.close()
  await server.stop()
  await rm(state, { recursive: true, force: true })
}
