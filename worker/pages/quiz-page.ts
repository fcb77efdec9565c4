// The page at `/q/{quiz}`: one quiz and nothing else. It is what the link inside an embed leads to.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { embeddedQuiz } from './embedded-quiz.ts'
import { layout, type Markup } from './layout.ts'

export interface QuizPage {
  readonly quiz: PublicQuiz
  /** Where the article can be read; null where nobody knows. */
  readonly articleUrl: string | null
}

/** The whole document. Its heading is the article’s, because the quiz itself shows the quiz’s. */
export function quizPage({ quiz, articleUrl }: QuizPage): Markup {
  const { title } = quiz.article
  const main = html`<div class="single">
<h1 lang="${quiz.language}" dir="${quiz.direction}">${articleUrl === null ? title : html`<a href="${articleUrl}">${title}</a>`}</h1>
<p class="made-of">A quiz of ${quiz.questions.length} questions, made only of what this article says.</p>
${embeddedQuiz({ quiz, heading: 2, articleUrl })}
</div>`
  return layout({
    title: `${quiz.title} · Article Quiz`,
    description: `${quiz.questions.length} questions about the article “${title}”.`,
    quiz: quiz.id,
    main,
  })
}
