// Two quizzes on a page, and the module loaded twice from two addresses, do each other no harm.
import { expect, test } from 'vitest'
import { useStage } from './stage.ts'

const stage = useStage()

test('a second copy of the module and a second quiz on the page are harmless', async () => {
  const page = await stage.open({ page: 'twice' })
  const quizzes = page.locator('article-quiz')
  expect(await quizzes.count()).toBe(2)
  for (const quiz of await quizzes.all()) {
    await quiz.getByText('Question 1 of 4').first().waitFor()
    await quiz.getByRole('radio', { name: 'Maren Holt' }).check()
  }
  for (const quiz of await quizzes.all()) {
    expect(await quiz.getByRole('radio', { name: 'Maren Holt' }).isChecked()).toBe(true)
    await quiz.getByRole('button', { name: 'Check answer' }).click()
    await quiz.getByText('What the article says').waitFor()
  }
})
