// The article that the front page prints in full. Its file is clean (a test reads it by all the rules and finds the same), so nothing that
// cleans a stranger's text or cuts it into sentences is loaded where readers are served.
import type { Article } from '../questions/article/article.ts'
import { frontMatter } from '../questions/article/front-matter.ts'
import { joinParagraphs, paragraphs } from '../questions/article/paragraphs.ts'
import markdown from '../questions/articles/pakistan-iran-ambassadors/article.md'

/** What of an article a page prints. */
export type PrintedArticle = Pick<Article, 'slug' | 'language' | 'text' | 'paragraphs'>

const SLUG = 'pakistan-iran-ambassadors'

const { matter, body } = frontMatter(markdown)
const text = joinParagraphs(body)

export const frontArticle: PrintedArticle = { slug: SLUG, language: matter.get('language') ?? 'und', text, paragraphs: paragraphs(text) }
