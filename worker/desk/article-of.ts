// An article as it was sent → the article that everything else works on, or why there is none.
import type { Article } from '../../questions/article/article.ts'
import { asMarkdown } from '../../questions/article/as-markdown.ts'
import { intake } from '../../questions/article/intake.ts'
import { readArticle } from '../../questions/article/read.ts'
import { slugOf } from '../../questions/article/slug.ts'
import type { ArticleInput } from '../../questions/contract/article-input.ts'
import type { Narrowed } from '../failure.ts'

/** Of an article that is taken as it stands; what is read from a page has bounds of its own. */
const MOST_WORDS = 20_000

/** `markdown` is the article’s file, which gives the same article wherever it is read. */
export interface Taken {
  readonly article: Article
  readonly markdown: string
}

function taken(markdown: string, slug: string | undefined): Taken {
  const { title } = readArticle('', markdown)
  return { article: readArticle(slug ?? slugOf(title), markdown), markdown }
}

const refused = (reason: string, detail: string): Narrowed<never> => ({ failure: { code: 'article-refused', reason, detail } })

/** A file of ours is taken as it stands; anything else is read as a stranger’s. `slug` is made of the title where it is not given. */
export function articleOf({ text, contentType, url }: ArticleInput, slug?: string): Narrowed<Taken> {
  if (contentType === 'text/markdown; variant=article-quiz') {
    const own = taken(text, slug)
    const words = own.article.text.split(/\s+/).length
    if (own.article.text === '') return refused('no-article', 'There is no text after the front matter.')
    return words > MOST_WORDS ? refused('too-long', `The article has more than ${MOST_WORDS.toLocaleString('en')} words.`) : { value: own }
  }
  const read = intake({ text, contentType, ...(url !== undefined && { url }) })
  if ('imported' in read) return { value: taken(asMarkdown(read.imported), slug) }
  const { code, detail } = read.refused
  return code === 'too-large' ? { failure: { code, detail } } : refused(code, detail)
}
