// The front page's article is read with few rules; by all of them it is the same.
import { expect, test } from 'vitest'
import { readArticle } from '../../questions/article/read.ts'
import markdown from '../../questions/articles/pakistan-iran-ambassadors/article.md'
import { frontArticle } from '../../worker/front-article.ts'

test('the printed article is the article that its quiz was made of, to the letter', () => {
  const { slug, language, text, paragraphs } = readArticle('pakistan-iran-ambassadors', markdown)
  expect(frontArticle).toEqual({ slug, language, text, paragraphs })
})
