// The element as our own pages carry it, with the sentence that readers get where it cannot run.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Markup } from './layout.ts'

/** `heading` is the level of the quiz's own heading in the page's outline. */
export function embeddedQuiz(quiz: PublicQuiz, heading: number): Markup {
  return html`<article-quiz quiz="${quiz.id}" heading-level="${heading}">
<p>The quiz “${quiz.title}” has ${quiz.questions.length} questions and needs JavaScript. <a href="/q/${quiz.id}">Open it on a page of its own</a></p>
</article-quiz>`
}
