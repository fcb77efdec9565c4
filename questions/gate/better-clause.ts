// Whether, inside one sentence, another clause than the key's holds a wrong choice and more of what the stem asks.
import type { Span } from '../article/article.ts'
import { locate } from '../article/locate.ts'
import { holds } from '../english/holds.ts'
import type { Fact } from '../facts/sheet.ts'
import type { Item } from './rule.ts'
import { speaksOfMore, touch } from './stem-coverage.ts'

/** Where one clause of a sentence ends and the next has a doer of its own: "…, and Borealis Metals blamed an earthquake". */
const CLAUSE_END = /(?:[,;]) (?:and|but|while|whereas|although|though) |; | and (?=\w+ed )/g

/** The same, but not before the last of several things: ", and the nuclear deal" is no clause, ", and it measures" is one. */
const DOER =
  /(?:[,;]) (?:and|but|while|whereas|although|though) (?=(?:it|he|she|they|we) |(?:\p{Lu}\S* ){1,4}\p{Ll}+(?:ed|s)\b)|; | and (?=\w+ed )/gu

function clausesOf({ article }: Item, index: number, border = CLAUSE_END): Span[] {
  const sentence = article.sentences[index]
  if (sentence === undefined) return []
  const ends = [...article.text.slice(sentence.start, sentence.end).matchAll(border)].map((match) => sentence.start + match.index)
  return [...ends, sentence.end].map((end, at) => ({ start: ends[at - 1] ?? sentence.start, end }))
}

/** Where the key's quote itself stands, within the facts' longer ones. */
function ownSpans(quote: string, holding: readonly Fact[], { article }: Item): Span[] {
  return holding
    .flatMap((fact) => fact.quotes)
    .flatMap((one) => {
      const [at, span] = [one.exact.indexOf(quote), locate(article.text, one)]
      return at === -1 || span === null ? [] : [{ start: span.start + at, end: span.start + at + quote.length }]
    })
}

/** The clauses in which the key's quote stands, up to its end. */
export function clausesUpToKey(item: Item, holding: readonly Fact[]): string[] {
  const quoted = item.candidate.key.flatMap(({ quote }) => ownSpans(quote, holding, item))
  const own = item.article.sentences.flatMap((sentence, index) => (quoted.some((span) => touch(span, sentence)) ? [index] : []))
  return own
    .flatMap((index) => clausesOf(item, index))
    .flatMap((clause) =>
      quoted.filter((span) => touch(span, clause)).map((span) => item.article.text.slice(clause.start, Math.min(clause.end, span.end))),
    )
}

/** The clauses and the sentences in which a key's quote stands, each with the sentence before it in its paragraph. */
export function whereKeyStands(quote: string, holding: readonly Fact[], item: Item): { clauses: string[]; sentences: string[] } {
  const { article } = item
  const quoted = ownSpans(quote, holding, item)
  const isQuoted = (span: Span) => quoted.some((one) => touch(one, span))
  const textOf = ({ start, end }: Span) => article.text.slice(start, end)
  const own = article.sentences.flatMap((sentence, index) => (isQuoted(sentence) ? [index] : []))
  const before = own.flatMap((index) => {
    const [one, other] = [article.sentences[index - 1], article.sentences[index]]
    return one !== undefined && one.paragraph === other?.paragraph ? [textOf(one)] : []
  })
  return {
    clauses: [...before, ...own.flatMap((index) => clausesOf(item, index, DOER).filter(isQuoted).map(textOf))],
    sentences: [...before, ...own.flatMap((index) => article.sentences[index] ?? []).map(textOf)],
  }
}

/** That clause; `own` are indexes of the key's sentences, and `holding` the cited facts whose quotes hold the key's. */
export function betterClause(item: Item, asked: readonly string[], holding: readonly Fact[], own: readonly number[]): Span | undefined {
  const { article, candidate } = item
  const quoted = candidate.key.flatMap(({ quote }) => ownSpans(quote, holding, item))
  const textOf = ({ start, end }: Span) => article.text.slice(start, end)
  for (const index of own) {
    const clauses = clausesOf(item, index)
    const mine = clauses.filter((clause) => quoted.some((span) => touch(span, clause)))
    if (mine.length !== 1) continue
    const better = clauses.find(
      (clause) =>
        !mine.includes(clause) &&
        candidate.distractors.some(({ text }) => holds(textOf(clause), text)) &&
        speaksOfMore(asked, [textOf(clause)], mine.map(textOf)),
    )
    if (better !== undefined) return better
  }
  return undefined
}
