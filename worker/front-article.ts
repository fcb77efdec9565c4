// The article that the front page prints in full.
import type { Article } from '../questions/article/article.ts'
import { readArticle } from '../questions/article/read.ts'
import markdown from '../questions/articles/pakistan-iran-ambassadors/article.md'

export const frontArticle: Article = readArticle('pakistan-iran-ambassadors', markdown)
