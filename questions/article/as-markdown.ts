// An imported article → the article's file, `article.md`, as read.ts reads it.
import { clean } from './clean.ts'
import type { Imported } from './imported.ts'

/** On one line, as `readArticle` will read it: no value of a page can end the front matter or begin a member of its own. */
const oneLine = (text: string) => clean(text).replaceAll('\n', ' ')

/**
 * The article's file: front matter with what is known, and the paragraphs with blank lines between them. Read again, it gives the same
 * title, address, publisher, date, language and paragraphs. It says nothing of a licence, which is for a person to add before publishing.
 */
export function asMarkdown({ title, url, publisher, publishedOn, language, paragraphs }: Imported): string {
  const matter = Object.entries({ title, url, publisher, publishedOn, language })
    .map(([key, value]) => [key, oneLine(value ?? '')])
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
  const body = paragraphs.map(oneLine).filter((paragraph) => paragraph !== '')
  return `${['---', ...matter, '---'].join('\n')}\n\n${body.join('\n\n')}\n`
}
