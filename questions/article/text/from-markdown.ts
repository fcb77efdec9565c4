// Markdown, with or without front matter → the article that it holds.
import { clean } from '../clean.ts'
import { frontMatter } from '../front-matter.ts'
import { httpAddress } from '../html/http-address.ts'
import { languageTag } from '../html/language-tag.ts'
import { publicationDate } from '../html/publication-date.ts'
import type { Imported } from '../imported.ts'
import { fromParagraphs, fromPlainText } from './from-plain-text.ts'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'

/** Longest text, in characters, whose marks are read: 20,000 words, with as much again for marks. Longer ones are read as plain text. */
const LONGEST = 250_000

const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:.*(?:\n(?: {2,}|\t).*)*/gm
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]/g
const BEGINS_WITH_MATTER = /^---[ \t]*\n[\w-]{1,60}:/

/** Links to other stories: a block of hardly anything but links that does not end like a sentence. */
const isOnlyLinks = ({ text, linked }: MarkdownBlock) => linked * 10 >= text.length * 7 && !/[.!?]["'”’)]*$/.test(text.slice(-4))

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2')

/** What the front matter says under the first of the names that it has. */
function stated(matter: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  const name = names.find((name) => (matter.get(name) ?? '') !== '')
  return name === undefined ? '' : unquoted(clean(matter.get(name) ?? '').replaceAll('\n', ' '))
}

/** The heading of the highest level that stands above the text; with others like it further down it is a section's. */
function titleOf(blocks: readonly MarkdownBlock[]): MarkdownBlock | undefined {
  const first = blocks.find(({ heading }) => heading > 0)
  if (first === undefined || first.heading === 1) return first
  return blocks[0] === first && blocks.filter(({ heading }) => heading === first.heading).length === 1 ? first : undefined
}

/**
 * The title, address, publisher, date and language are the front matter's, where it has them; otherwise the first heading is the title, and a line with
 * nothing but a date says when it was published. Total: any text gives something, perhaps without paragraphs. Time is linear.
 */
export function fromMarkdown(text: string): Imported {
  const source = text.replace(/\r\n?/g, '\n')
  const { matter, body } = BEGINS_WITH_MATTER.test(source) ? frontMatter(source) : { matter: new Map<string, string>(), body: source }
  if (body.length > LONGEST) return fromPlainText(body)
  const blocks = markdownBlocks(body.replace(FOOTNOTE, '').replace(FOOTNOTE_MARK, ''))
  const heading = titleOf(blocks)
  const told = stated(matter, 'title', 'headline') || clean(heading?.text ?? '').replaceAll('\n', ' ')
  const words = blocks.filter((block) => block !== heading && !isOnlyLinks(block)).map((block) => clean(block.text).replaceAll('\n', ' '))
  const found = fromParagraphs(words, told)
  return {
    ...found,
    url: httpAddress(stated(matter, 'canonical', 'canonical_url', 'url', 'link', 'permalink'), null),
    publisher: stated(matter, 'publisher', 'publication', 'site') || null,
    publishedOn: publicationDate(stated(matter, 'publishedOn', 'date', 'published', 'pubDate', 'pubdate')) || found.publishedOn,
    language: found.language === 'und' ? languageTag(stated(matter, 'language', 'lang')) : found.language,
  }
}
