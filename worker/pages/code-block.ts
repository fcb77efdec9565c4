// A titled block of code with its Copy button, which page.js shows where the browser can copy.
import { html } from 'hono/html'
import type { Markup } from './layout.ts'

export interface CodeBlock {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  readonly code: string
  /** A sentence below the code. */
  readonly note?: string
}

/** No white space may come between `pre`, `code` and the text: it would be copied. */
export function codeBlock({ id, title, code, note }: CodeBlock): Markup {
  return html`<div class="sample">
<div class="sample-head">
<h3 id="${id}-title">${title}</h3>
<button type="button" id="${id}-copy" class="copy" aria-labelledby="${id}-copy ${id}-title" data-copies="${id}" hidden><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M1.75 11.5V1.75h9.75M4.75 4.75h9.5v9.5h-9.5z" fill="none" stroke="currentColor" stroke-width="1.5"/></svg><span>Copy</span></button>
</div>
<pre><code id="${id}">${code}</code></pre>
${note === undefined ? '' : html`<p class="note">${note}</p>`}
</div>`
}
