// The pages that people open: `/`, `/q/{quiz}`, and the one for an address where there is nothing.
import { type Context, Hono } from 'hono'
import { publish } from '../../questions/quiz/publish.ts'
import type { AppEnv } from '../bindings.ts'
import type { PrintedArticle } from '../front-article.ts'
import type { Library } from '../library.ts'
import { home } from './home.ts'
import type { Markup } from './layout.ts'
import { notFoundPage } from './not-found-page.ts'
import { PAGE_HEADERS } from './page-headers.ts'
import { quizPage } from './quiz-page.ts'

export interface Pages {
  readonly library: Library
  /** The article of the front page; its quiz is the one with the same name. Null: the newest quiz stands there alone. */
  readonly article: PrintedArticle | null
}

/** Seconds that a page may be reused: as long as the quiz that it shows. */
const FRESH = 60

async function send(c: Context<AppEnv>, page: Markup, status: 200 | 404): Promise<Response> {
  return c.body(await page, status, { ...PAGE_HEADERS, 'cache-control': status === 200 ? `public, max-age=${FRESH}` : 'no-store' })
}

const originOf = (c: Context<AppEnv>) => new URL(c.req.url).origin

/** True where a person's browser asks: it names HTML, which no client of the API does. */
export function wantsPage(c: Context<AppEnv>): boolean {
  return !c.req.path.startsWith('/v1/') && (c.req.header('accept') ?? '').includes('text/html')
}

/** 404 as a page. */
export function sendNotFoundPage(c: Context<AppEnv>): Promise<Response> {
  return send(c, notFoundPage(), 404)
}

/** Routes to mount at the root. An unknown quiz falls through to the app's own 404. */
export function pages({ library, article }: Pages): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const own = article === null ? undefined : library.find(article.slug)
  const front = own ?? library.newestFirst[0]

  app.get('/', (c) => {
    if (front === undefined) return c.notFound()
    return send(c, home({ origin: originOf(c), quiz: publish(front), article: own === undefined ? null : article }), 200)
  })

  app.get('/q/:quiz', (c) => {
    const quiz = library.find(c.req.param('quiz'))
    if (quiz === undefined) return c.notFound()
    const articleUrl = quiz === own ? `${originOf(c)}/` : quiz.article.url
    return send(c, quizPage({ quiz: publish(quiz), articleUrl }), 200)
  })

  return app
}
