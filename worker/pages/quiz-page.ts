// The page at `/q/{quiz}`: one quiz and nothing else. It is what the link inside an embed leads to.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import { embeddedQuiz } from './embedded-quiz.ts'
import { layout, type Markup } from './layout.ts'

/** The whole document. */
export function quizPage(quiz: PublicQuiz): Markup {
  const { title, url } = quiz.article
  const main = html`<div class="single">
<h1 lang="${quiz.language}" dir="${quiz.direction}">${quiz.title}</h1>
<p class="made-of">Made of the article <cite lang="${quiz.language}">${url === null ? title : html`<a href="${url}">${title}</a>`}</cite></p>
${embeddedQuiz(quiz, 2)}
</div>`
  return layout({
    title: `${quiz.title} · Article Quiz`,
    description: `${quiz.questions.length} questions about the article “${title}”.`,
    main,
  })
}
