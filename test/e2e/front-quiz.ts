// The quiz of the front page as published, and ways to answer its questions: the tests know the key, the browser does not.
import type { Page } from 'playwright'
import { quizzes } from '../../questions/articles/index.ts'
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'
import { arrange } from '../widget/reader.ts'

const SLUG = 'pakistan-iran-ambassadors'

function findFront(): Quiz {
  const quiz = quizzes.find(({ id }) => id === SLUG)
  if (quiz === undefined) throw new Error(`The quiz ${SLUG} is not published.`)
  return quiz
}

export const frontQuiz = findFront()

const textOf = ({ choices }: Question, id: string): string => choices.find((choice) => choice.id === id)?.text ?? ''

/** The words of the right choices; in sequence for `order`. */
export const rightTexts = (question: Question): string[] => question.correct.map((id) => textOf(question, id))

/** The words of the wrong choices. */
export const wrongTexts = (question: Question): string[] =>
  question.choices.filter(({ id }) => !question.correct.includes(id)).map(({ text }) => text)

/** Ticks exactly these choices. */
export async function tick(page: Page, texts: readonly string[]): Promise<void> {
  for (const name of texts) {
    const radio = page.getByRole('radio', { name, exact: true })
    await radio.or(page.getByRole('checkbox', { name, exact: true })).check()
  }
}

/** Chooses the right answer, without sending it. */
export async function chooseRight(page: Page, question: Question): Promise<void> {
  if (question.kind === 'order') await arrange(page, rightTexts(question))
  else await tick(page, rightTexts(question))
}
