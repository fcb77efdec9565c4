// The frame of every page: head, nameplate, footer. Strings are escaped by hono/html; nothing here is ever passed through raw.
import { html } from 'hono/html'
import { quizPath } from '../../questions/contract/paths.ts'

export type Markup = ReturnType<typeof html>

export interface Page {
  readonly title: string
  /** One sentence for search results and link previews. */
  readonly description: string
  /** BCP 47 tag of the page's own words; content in another language carries its own `lang`. */
  readonly language?: string
  /** Asks search engines to leave the page out. */
  readonly unlisted?: boolean
  /** A style sheet beyond page.css. */
  readonly stylesheet?: string
  /** Id of the quiz on the page. It is asked for at once, not only when its script has come: one round trip less to the first question. */
  readonly quiz?: string
  readonly main: Markup
}

/** A whole HTML document. Scripts and styles are files of this origin, so that the pages work under a policy without `unsafe-inline`. */
export function layout({ title, description, language = 'en', unlisted = false, stylesheet, quiz, main }: Page): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
${unlisted ? html`<meta name="robots" content="noindex">` : ''}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
${stylesheet === undefined ? '' : html`<link rel="stylesheet" href="${stylesheet}">`}
${quiz === undefined ? '' : html`<script type="module" src="/widget.js"></script>\n<link rel="preload" href="${quizPath(quiz)}" as="fetch" crossorigin>`}
<script type="module" src="/page.js"></script>
</head>
<body>
<header class="nameplate">
<a class="name" href="/">Article Quiz</a>
<nav aria-label="Documentation"><a href="/docs/">API reference</a><a href="/openapi.json">OpenAPI</a></nav>
</header>
<main>
${main}
</main>
<footer>
<p>Article Quiz is free software under the MIT licence.</p>
</footer>
</body>
</html>
`
}
