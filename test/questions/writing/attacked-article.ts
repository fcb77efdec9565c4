// The invented story as an article's file, alone or with an attack in its middle.
import type { Article } from '../../../questions/article/article.ts'
import { readArticle } from '../../../questions/article/read.ts'
import { article } from '../gate/story.ts'

const PARAGRAPHS = article.text.split('\n\n')
const MIDDLE = 5

function fileOf(title: string, paragraphs: readonly string[]): string {
  return ['---', `title: ${title}`, `publishedOn: ${article.publishedOn}`, `language: en`, '---', '', paragraphs.join('\n\n')].join('\n')
}

export const cleanArticle: Article = readArticle('attacked', fileOf(article.title, PARAGRAPHS))

/** The story with these paragraphs among its own. */
export function attacked(text: string): Article {
  return readArticle('attacked', fileOf(article.title, [...PARAGRAPHS.slice(0, MIDDLE), text, ...PARAGRAPHS.slice(MIDDLE)]))
}

/** The story under another title. */
export const titled = (title: string): Article => readArticle('attacked', fileOf(title, PARAGRAPHS))
