// An article's file → the article.
import { isBoilerplate } from '../english/boilerplate.ts'
import type { Article } from './article.ts'
import { clean } from './clean.ts'
import { frontMatter } from './front-matter.ts'
import { joinParagraphs, paragraphs } from './paragraphs.ts'
import { sentences } from './sentences.ts'

/** Lines that were copied with the article from the page around it. */
const withoutBoilerplate = (text: string) =>
  text
    .split('\n')
    .filter((line) => line === '' || !isBoilerplate(line))
    .join('\n')

/**
 * Reads `article.md`: front matter (`title`, `url`, `publisher`, `publishedOn`, `language`, `licence`), then plain text with a blank line
 * between paragraphs. Total: what the front matter lacks is null (`url`, `publisher`), `und` (`language`) or empty; `lacks` names it.
 */
export function readArticle(slug: string, markdown: string): Article {
  const { matter, body } = frontMatter(markdown)
  const value = (key: string) => clean(matter.get(key) ?? '').replaceAll('\n', ' ')
  const text = joinParagraphs(withoutBoilerplate(clean(body)))
  const spans = paragraphs(text)
  return {
    slug,
    title: value('title'),
    url: value('url') || null,
    publisher: value('publisher') || null,
    publishedOn: value('publishedOn'),
    language: value('language') || 'und',
    licence: value('licence'),
    text,
    paragraphs: spans,
    sentences: sentences(text, spans),
  }
}

/** What an article needs before it can be published and does not have, one sentence each. */
export function lacks({ title, publishedOn, language, licence, text, url }: Article): string[] {
  const wanting: string[] = []
  if (title === '') wanting.push('The front matter has no title.')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) wanting.push('The front matter’s publishedOn is not a date like 2024-01-22.')
  if (language === 'und') wanting.push('The front matter has no language.')
  if (licence === '') wanting.push('The front matter does not say under which licence the text stands here.')
  if (url !== null && !URL.canParse(url)) wanting.push('The front matter’s url is no address.')
  if (text === '') wanting.push('There is no text.')
  return wanting
}
