// The pages that embed the widget: an ordinary one, strict ones, a hostile one. What stands in the query becomes the element's attributes.
import { HOSTILE } from './hostile-css.ts'

interface HostPage {
  readonly headers: Record<string, string>
  readonly html: string
}

interface Shape {
  readonly headers?: (origin: string) => Record<string, string>
  readonly css?: string
  readonly html?: string
  readonly scripts?: readonly string[]
  readonly copies?: number
}

/** What any page brings: its font, both colour schemes, no margins of its own. */
const PAGE_CSS = `
  :root { color-scheme: light dark }
  body { margin: 0; font-family: Georgia, serif; background: Canvas; color: CanvasText }
  body a { color: CanvasText }
  article-quiz:not(:defined) { display: block; min-height: 600px }`

/** Pages by the last part of their address. */
const SHAPES: Readonly<Record<string, Shape>> = {
  plain: {},
  bare: { css: '' },
  hostile: { css: `${PAGE_CSS}${HOSTILE}` },
  'light-only': { css: `${PAGE_CSS} :root { color-scheme: light }` },
  themed: {
    css: `${PAGE_CSS} article-quiz {
      --article-quiz-paper: rgb(250, 240, 220); --article-quiz-ink: rgb(40, 20, 10); --article-quiz-label-font: Courier, monospace }
      article-quiz::part(button) { border-radius: 9px }`,
  },
  column: { css: `${PAGE_CSS} main { width: 400px }` },
  twice: { scripts: ['/widget.js', '/copy/widget.js'], copies: 2 },
  rtl: { html: '<html lang="ur" dir="rtl">' },
  strict: {
    css: '',
    headers: (origin) => ({
      'content-security-policy': `default-src 'none'; script-src ${origin}; style-src 'none'; connect-src ${origin}`,
    }),
  },
  sandboxed: { headers: () => ({ 'content-security-policy': 'sandbox allow-scripts' }) },
  'trusted-types': {
    headers: () => ({ 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" }),
  },
  'trusted-types-of-others': {
    headers: () => ({ 'content-security-policy': "require-trusted-types-for 'script'; trusted-types somebody-else" }),
  },
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The page at `/pages/{name}?{attributes}`, embedding the widget that `origin` serves. */
export function hostPage(url: URL, origin: string): HostPage {
  const shape = SHAPES[url.pathname.slice('/pages/'.length)] ?? {}
  const attributes = [...url.searchParams].map(([name, value]) => `${name}="${quoted(value)}"`).join(' ')
  const embed = `<article-quiz ${attributes}><a href="/q">Take the quiz on its own page</a></article-quiz>`
  const css = shape.css ?? PAGE_CSS
  const html = `<!doctype html>
${shape.html ?? '<html lang="en">'}
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Harbour news</title>
${css === '' ? '' : `<style>${css}</style>`}
${(shape.scripts ?? ['/widget.js']).map((path) => `<script type="module" src="${origin}${path}"></script>`).join('\n')}
</head>
<body>
<main>
<h1>Ferry line to Lindow opened</h1>
<p><a href="#before">A link before</a></p>
${Array(shape.copies ?? 1)
  .fill(embed)
  .join('\n')}
<p><a href="#after">A link after</a></p>
</main>
</body>
</html>`
  return { headers: shape.headers?.(origin) ?? {}, html }
}
