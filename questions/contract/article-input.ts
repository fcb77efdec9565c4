// An article as it is sent to be linted or drafted from: text of one of three kinds, or the file that this service makes of it.
import * as v from 'valibot'

/** `text/markdown; variant=article-quiz` (RFC 7763 lets Markdown have variants) is an `article.md` of ours: front matter, then paragraphs. */
export const ARTICLE_TYPES = ['text/plain', 'text/markdown', 'text/html', 'text/markdown; variant=article-quiz'] as const

/** Longest address that browsers and servers agree on, in characters. */
const LONGEST_URL = 2048

/** `url` says where the article was published, where the text itself does not. */
export const articleInputSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1)),
  contentType: v.picklist(ARTICLE_TYPES),
  url: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_URL), v.regex(/^https?:\/\/[^\s]+$/, 'This is no web address.'))),
})

export type ArticleInput = v.InferOutput<typeof articleInputSchema>
