// The pages that people open, as the Worker serves them.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../questions/article/read.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { createApp } from '../../worker/app.ts'
import { EXAMPLE_ATTEMPT } from '../../worker/pages/samples.ts'
import { bindings, makeQuiz, SINGLE, unlimited } from './fixture.ts'

const MARKDOWN = `---
title: The bridge
publishedOn: 2024-01-22
language: en
licence: Invented
---

The town “opened” a bridge & a road on Monday.

It is <b>not</b> long.
`

const article = readArticle('bridge', MARKDOWN)

const bridge: Quiz = { ...makeQuiz('bridge'), title: 'A bridge is opened', article: { ...makeQuiz('x').article, title: 'The bridge' } }

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

interface Visit {
  readonly quizzes?: readonly Quiz[]
  readonly headers?: Record<string, string>
  readonly printed?: typeof article | null
}

async function visit(path: string, { quizzes = [bridge], headers = BROWSER, printed = article }: Visit = {}): Promise<Response> {
  const app = createApp({ quizzes, article: printed })
  return app.fetch(new Request(`https://quiz.example${path}`, { headers }), { ...bindings, ANSWER_LIMIT: unlimited })
}

const text = async (path: string, options?: Visit) => (await visit(path, options)).text()

/** What a browser would show of `html` where it stands as text. */
const shown = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe('the front page', () => {
  it('prints the article paragraph by paragraph, with its markup as text', async () => {
    const page = await text('/')
    expect(page).toContain('<h1 lang="en" dir="ltr">The bridge</h1>')
    expect(page).toContain('<p>The town “opened” a bridge &amp; a road on Monday.</p>')
    expect(page).toContain('<p>It is &lt;b&gt;not&lt;/b&gt; long.</p>')
    expect(page).toContain('22 January 2024')
    expect(page).toContain('1 minute')
  })

  it('carries the quiz, and a sentence with a link for where it cannot run', async () => {
    const page = await text('/')
    expect(page).toMatch(/<article-quiz quiz="bridge"[^>]*>\s*<p>[^<]*<a href="\/q\/bridge">/)
  })

  it('tells the quiz that its sentences can be read on this very page', async () => {
    expect(await text('/')).toContain('article-url="https://quiz.example/"')
    expect(await text('/', { printed: null })).not.toContain('article-url')
  })

  it('prints embed lines and calls with the address that the visitor sees', async () => {
    const page = shown(await text('/'))
    expect(page).toContain('<script type="module" src="https://quiz.example/widget.js"></script>')
    expect(page).toContain('<a href="https://quiz.example/q/bridge">')
    expect(page).toContain('curl https://quiz.example/v1/quizzes')
    expect(page).toContain('quiz=https://quiz.example/v1/quizzes/bridge')
    expect(page).toContain(`attempt=${EXAMPLE_ATTEMPT}`)
    expect(page).toContain(`"$quiz/attempts/$attempt/answers/${SINGLE}"`)
  })

  it('picks the example’s choice by its place, whichever choice is right', async () => {
    const [first, ...rest] = bridge.questions
    const pages = await Promise.all(
      (first?.choices ?? []).map(({ id }) =>
        text('/', { quizzes: [{ ...bridge, questions: [{ ...(first as Quiz['questions'][number]), correct: [id] }, ...rest] }] }),
      ),
    )
    expect(new Set(pages).size).toBe(1)
    expect(shown(pages[0] ?? '')).toContain(`{"choices":["${first?.choices.at(-1)?.id}"]}`)
  })

  it('shows the newest quiz alone where the article’s own is not published', async () => {
    const newer = { ...makeQuiz('newer', '2024-02-01'), title: 'A newer one' }
    const page = await text('/', { quizzes: [makeQuiz('older'), newer] })
    expect(page).toContain('<article-quiz quiz="newer"')
    expect(page).not.toContain('The town')
  })

  it('is a page for nothing here while no quiz is published', async () => {
    const response = await visit('/', { quizzes: [] })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Nothing is published here')
  })
})

describe('the page of one quiz', () => {
  it('is headed by the article and links to it where its address is known', async () => {
    const linked = { ...bridge, article: { ...bridge.article, url: 'https://paper.example/bridge?a=1&b=2' } }
    expect(await text('/q/bridge', { printed: null })).toContain('<h1 lang="en" dir="ltr">The bridge</h1>')
    expect(await text('/q/bridge', { quizzes: [linked], printed: null })).toContain(
      '<a href="https://paper.example/bridge?a=1&amp;b=2">The bridge</a>',
    )
  })

  it('leads to the front page where that prints the article', async () => {
    const page = await text('/q/bridge')
    expect(page).toContain('<a href="https://quiz.example/">The bridge</a>')
    expect(page).toContain('article-url="https://quiz.example/"')
  })

  it('keeps markup in a title as text', async () => {
    const page = await text('/q/bridge', { quizzes: [{ ...bridge, title: '</title><script>alert(1)</script>' }] })
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('a page with a quiz', () => {
  it.each(['/', '/q/bridge'])('%s asks for the quiz while its script is still on the way', async (path) => {
    const page = await text(path)
    expect(page).toContain('src="/widget.js"')
    expect(page).toContain('<link rel="preload" href="/v1/quizzes/bridge" as="fetch" crossorigin>')
    expect(await text('/nowhere')).not.toMatch(/widget\.js|preload/)
  })
})

describe('every page', () => {
  it.each(['/', '/q/bridge', '/nowhere'])(
    '%s runs and styles only files of this origin, under a policy that allows nothing else',
    async (path) => {
      const response = await visit(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      const page = await response.text()
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc="\/)/i)
      expect(page).not.toMatch(/<(?:script|link|img)[^>]*="(?:https?:)?\/\//)
    },
  )

  it.each(['/', '/q/bridge'])('%s holds nothing of the key, the explanations or the evidence', async (path) => {
    const page = await text(path)
    for (const { explanation, evidence, notes } of bridge.questions) {
      for (const secret of [explanation, ...evidence.map(({ exact }) => exact), ...Object.values(notes)]) expect(page).not.toContain(secret)
    }
  })
})

describe('an address where there is nothing', () => {
  it.each(['/nowhere', '/q/unknown', '/q/', '/docs/nowhere'])('%s tells a person so, on a page that is not kept', async (path) => {
    const response = await visit(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('Nothing is published here')
  })

  it('repeats nothing of the address', async () => {
    expect(await text('/%3Cscript%3Ealert(1)')).not.toContain('alert(1)')
  })

  it('tells a program so with a problem document, and everybody under /v1/', async () => {
    for (const response of [
      await visit('/nowhere', { headers: { accept: '*/*' } }),
      await visit('/nowhere', { headers: {} }),
      await visit('/v1/nowhere'),
      await visit('/v1/quizzes/unknown'),
    ]) {
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
  })
})
