// The article as a model gets it: data between marks that no article can write, because they hold a hash of its own text.
import type { Article } from '../article/article.ts'
import { hash } from '../quiz/hash.ts'

/** Title, date of publication and the given paragraphs (all where none are given), between an opening and a closing mark. */
export function articleAsData(article: Article, text = article.text): string {
  const mark = `article-${hash([article.title, article.text], 16)}`
  const published = article.publishedOn === '' ? 'Its date is not known.' : `Published on ${article.publishedOn}.`
  return [`<${mark}>`, `Title: ${article.title}`, published, '', text, `</${mark}>`].join('\n')
}
