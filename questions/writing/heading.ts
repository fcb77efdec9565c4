// What a heading may say: words that the article, its title or its date has.
import type { Article } from '../article/article.ts'
import { backedByForm } from '../english/backed-by.ts'
import { contentWordsAsWritten } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { months } from '../english/months.ts'

/** The month and the year of publication, as a heading has them. */
function dateWords(publishedOn: string): string {
  const [year, month] = publishedOn.split('-')
  const name = [...months].find(([, number]) => number === Number(month))?.[0] ?? ''
  return `${year ?? ''} ${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** Words of a heading that come from nowhere. A word of framing ("explained", "dispute") may be the editor's own; a name, a number or a date may not. */
export function unsupportedInHeading(heading: string, article: Article): string[] {
  const isBacked = backedByForm([article.title, article.text, dateWords(article.publishedOn)])
  return contentWordsAsWritten(heading)
    .filter(
      ({ written, lemma: word }) =>
        (/\d/.test(written) || (/^\p{Lu}/u.test(written) && !heading.startsWith(written))) && !isBacked(word) && !isBacked(lemma(written)),
    )
    .map(({ written }) => written)
}
