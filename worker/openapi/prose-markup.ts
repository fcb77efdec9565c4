// The little of Markdown that the document's descriptions use, as HTML: paragraphs, `## ` headings and `code`.
import { html } from 'hono/html'
import type { Markup } from '../pages/layout.ts'

export interface ProseSection {
  /** Null for what stands before the first heading. */
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

/** A line of words: what stands between backquotes is code. An odd backquote at the end stays open to the end. */
export function wordsMarkup(words: string): Markup {
  return html`${words.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

/** Prose cut at its `## ` headings; blank lines part paragraphs. */
export function proseSections(prose: string): ProseSection[] {
  const sections: { title: string | null; paragraphs: string[] }[] = [{ title: null, paragraphs: [] }]
  for (const block of prose.split(/\n{2,}/)) {
    if (block.startsWith('## ')) sections.push({ title: block.slice(3), paragraphs: [] })
    else sections.at(-1)?.paragraphs.push(block)
  }
  return sections.filter(({ title, paragraphs }) => title !== null || paragraphs.length > 0)
}

export function paragraphsMarkup(paragraphs: readonly string[]): Markup {
  return html`${paragraphs.map((paragraph) => html`<p>${wordsMarkup(paragraph)}</p>\n`)}`
}
