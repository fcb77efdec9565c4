// An article set as text, and the few facts about it that stand beside it.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { PrintedArticle } from '../front-article.ts'
import type { Markup } from './layout.ts'
import { longDate } from './long-date.ts'

/** Words a minute of an adult who reads news closely. */
const READING_SPEED = 200

function readingMinutes({ text }: PrintedArticle): number {
  return Math.ceil(text.split(/\s+/).length / READING_SPEED)
}

/** Publisher, date, reading time and the way down to the quiz; what is unknown is left out. */
export function articleFacts({ article: { publisher, publishedOn, url }, questions }: PublicQuiz, article: PrintedArticle | null): Markup {
  const minutes = article === null ? null : readingMinutes(article)
  return html`<dl class="rail facts">
${publisher === null ? '' : html`<div><dt>Publisher</dt><dd>${url === null ? publisher : html`<a href="${url}">${publisher}</a>`}</dd></div>`}
<div><dt>Published</dt><dd><time datetime="${publishedOn}">${longDate(publishedOn)}</time></dd></div>
${minutes === null ? '' : html`<div><dt>Reading time</dt><dd>${minutes === 1 ? '1 minute' : `${minutes} minutes`}</dd></div>`}
<div><dt>Quiz</dt><dd><a href="#quiz">${questions.length} questions, below</a></dd></div>
</dl>`
}

/** The paragraphs, in order and word for word. */
export function articleBody({ language, paragraphs, text }: PrintedArticle, direction: PublicQuiz['direction']): Markup {
  return html`<div class="text body" lang="${language}" dir="${direction}">
${paragraphs.map(({ start, end }) => html`<p>${text.slice(start, end)}</p>\n`)}
</div>`
}
