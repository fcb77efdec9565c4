// What a heading may say: words that the article, its title or its date has.
import type { Article } from '../article/article.ts'
import { backedByForm } from '../english/backed-by.ts'
import { contentWordsAsWritten } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { months } from '../english/months.ts'
import { isProse } from './reply/is-prose.ts'

/** The month and the year of publication, as a heading has them. */
function dateWords(publishedOn: string): string {
  const [year, month] = publishedOn.split('-')
  const name = [...months].find(([, number]) => number === Number(month))?.[0] ?? ''
  return `${year ?? ''} ${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** Share of a heading's content words that the article has at least: with fewer it is of another matter. */
const LEAST = 0.5

const isNameOrNumber = (written: string, heading: string) =>
  /\d/.test(written) || (/^\p{Lu}/u.test(written) && !heading.startsWith(written))

/**
 * Words of a heading that come from nowhere, of which sentences count only, not what programs wrote. A word of framing ("explained",
 * "dispute") may be the editor's own; a name, a number or a date may not, and nothing may where most words are. A heading without words of
 * its own comes from nowhere whole.
 */
export function unsupportedInHeading(heading: string, { title, text, sentences, publishedOn }: Article): string[] {
  const prose = sentences.map(({ start, end }) => text.slice(start, end)).filter(isProse)
  const isBacked = backedByForm([title, ...prose, dateWords(publishedOn)])
  const all = contentWordsAsWritten(heading)
  const foreign = all.filter(({ written, lemma: word }) => !isBacked(word) && !isBacked(lemma(written))).map(({ written }) => written)
  if (all.length === 0) return [heading]
  return all.length - foreign.length < LEAST * all.length ? foreign : foreign.filter((written) => isNameOrNumber(written, heading))
}
