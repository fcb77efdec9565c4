// The page at `/`: an article with its live quiz, how to embed it, how to call the API, and where to go next.
import { html } from 'hono/html'
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { PrintedArticle } from '../front-article.ts'
import { articleBody, articleFacts } from './article-text.ts'
import { codeBlock } from './code-block.ts'
import { embeddedQuiz } from './embedded-quiz.ts'
import { layout, type Markup } from './layout.ts'
import { answerSample, embedSample, listSample, readSample } from './samples.ts'

const WHAT_IT_IS =
  'Article Quiz turns an article into a short quiz made only of its facts, and proves each answer with the article’s own sentence.'

export interface Home {
  /** Scheme and host as the visitor sees them, for the samples. */
  readonly origin: string
  readonly quiz: PublicQuiz
  /** The article that the quiz is made of; null where its text may not be printed. */
  readonly article: PrintedArticle | null
}

function section(id: string, title: string, about: string, content: Markup): Markup {
  return html`<section class="ruled" aria-labelledby="${id}">
<div class="rail"><h2 id="${id}">${title}</h2><p>${about}</p></div>
<div class="text">${content}</div>
</section>`
}

function program(origin: string, quiz: PublicQuiz): Markup {
  const answer = answerSample(origin, quiz)
  return html`${codeBlock({ id: 'list', title: 'List the quizzes', code: listSample(origin) })}
${codeBlock({ id: 'read', title: 'Read the quiz', code: readSample(origin, quiz) })}
${
  answer === null
    ? ''
    : codeBlock({
        id: 'answer',
        title: 'Answer a question',
        code: answer,
        note: 'The verdict comes back with the sentence that proves it: 201 the first time, 200 and the same verdict after that. The attempt is any UUID of your own; this one is an example.',
      })
}`
}

const kept = html`<p>A reader’s answers are kept under a random number that the reader’s browser makes, and forgotten at the end of the thirtieth day after the first. How often each choice was picked is kept for good, as a total. No name, cookie, IP address or browser is recorded.</p>
<p>The server scores, and the right answers are not sent before an answer. Whoever starts new attempts can still learn them by answering: enough for honest statistics and for a classroom, not for an examination.</p>`

function next(quiz: PublicQuiz): Markup {
  return html`<ul class="index">
<li><a href="/docs/">API reference</a> <span>every call, its answers and its errors</span></li>
<li><a href="/openapi.json">OpenAPI document</a> <span>for typed clients and other tools</span></li>
<li><a href="/q/${quiz.id}">The quiz on a page of its own</a> <span>to link to where scripts are not allowed</span></li>
<li><a href="/custom-elements.json">The element’s manifest</a> <span>attributes, events and theming, for editors</span></li>
</ul>`
}

/** The whole document. */
export function home({ origin, quiz, article }: Home): Markup {
  const main = html`<article class="story">
<p class="rail what">${WHAT_IT_IS}</p>
<h1 lang="${quiz.language}" dir="${quiz.direction}">${quiz.article.title}</h1>
${articleFacts(quiz, article)}
${article === null ? '' : articleBody(article, quiz.direction)}
</article>
<section class="taking" aria-labelledby="quiz">
<div class="rail"><h2 id="quiz">How closely did you read?</h2><p>Every question is made from the article. After each answer you see the sentence that proves it.</p></div>
<div class="text">${embeddedQuiz({ quiz, heading: 3, articleUrl: article === null ? null : `${origin}/` })}</div>
</section>
${section(
  'embed',
  'On your page',
  'One script, one element. The quiz takes the font of the page, and light or dark from its colour scheme. No cookies.',
  codeBlock({ id: 'html', title: 'HTML', code: embedSample(origin, quiz) }),
)}
${section('api', 'From a program', 'JSON over HTTP. The right answer is sent only after yours has been received.', program(origin, quiz))}
${section('kept', 'What is kept', 'The same for readers here and on any page that embeds the quiz.', html`<div class="prose">${kept}</div>`)}
${section('next', 'Where to go next', 'Everything that the quiz can do, in detail.', next(quiz))}`
  return layout({ title: `${quiz.title} · Article Quiz`, description: WHAT_IT_IS, quiz: quiz.id, main })
}
