// The element as our own pages carry it, with the sentence that readers get where it cannot run.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Markup } from './layout.ts'

export interface EmbeddedQuiz {
  readonly quiz: PublicQuiz
  /** Level of the quiz's own heading in the page's outline. */
  readonly heading: number
  /** Where the article can be read, for the links to its sentences; null leaves it to the address that the quiz knows. */
  readonly articleUrl: string | null
}

export function embeddedQuiz({ quiz, heading, articleUrl }: EmbeddedQuiz): Markup {
  const attribute = articleUrl === null ? '' : html` article-url="${articleUrl}"`
  return html`<article-quiz quiz="${quiz.id}" heading-level="${heading}"${attribute}>
<p>The quiz “${quiz.title}” has ${quiz.questions.length} questions and needs JavaScript. <a href="/q/${quiz.id}">Open it on a page of its own</a></p>
</article-quiz>`
}
