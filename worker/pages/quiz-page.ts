// The page at `/q/{quiz}`: one quiz and nothing else. It is what the link inside an embed leads to.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { embeddedQuiz } from './embedded-quiz.ts'
import { layout, type Markup } from './layout.ts'

/** The whole document. Its heading is the article’s, because the quiz itself shows the quiz’s. */
export function quizPage(quiz: PublicQuiz): Markup {
  const { title, url } = quiz.article
  const main = html`<div class="single">
<h1 lang="${quiz.language}" dir="${quiz.direction}">${url === null ? title : html`<a href="${url}">${title}</a>`}</h1>
<p class="made-of">A quiz of ${quiz.questions.length} questions, made only of what this article says.</p>
${embeddedQuiz(quiz, 2)}
</div>`
  return layout({
    title: `${quiz.title} · Article Quiz`,
    description: `${quiz.questions.length} questions about the article “${title}”.`,
    main,
  })
}
