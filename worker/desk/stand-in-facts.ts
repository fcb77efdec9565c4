// Facts for candidates that came without any: each cited fact is what the article says around the key, and every capitalised name is a card.

import * as v from 'valibot'
import type { Article, Span } from '../../questions/article/article.ts'
import { locate } from '../../questions/article/locate.ts'
import type { Quote } from '../../questions/article/quote.ts'
import { type FactSheet, factSheetSchema } from '../../questions/facts/sheet.ts'
import type { Candidate } from '../../questions/families/candidate.ts'
import type { RefusalCode } from '../../questions/gate/codes.ts'

/** Rules that ask what only a fact sheet tells. */
export const NEED_FACTS: readonly RefusalCode[] = ['unknown-fact', 'distractor-unproven', 'family-misfit']

const NAME = /\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu
const MOST_NAMES = 300
const MOST_QUOTES = 12

/** Capitalised words in a row, as often as they are wanted: once for an article. */
export function namesIn({ text }: Article): string[] {
  const names = [...text.matchAll(NAME)].map(([name]) => name.replace(/[’']s?$/, ''))
  return [...new Set(names)].filter((name) => name.length > 2).slice(0, MOST_NAMES)
}

/** Characters of surroundings that are read for one candidate. */
const SURROUNDINGS = 2_000

interface Found {
  readonly quotes: readonly Quote[]
  /** Paragraphs in which the quotes stand, for what the quotes leave open. */
  readonly references: readonly Quote[]
}

const piece = ({ text }: Article, { start, end }: Span): string => text.slice(start, end)

/** What the candidate shows as its evidence, or the sentences that hold its key; the key’s own quotes where the article does not have them. */
function evidenceOf({ evidence = [], key }: Candidate, article: Article): Found {
  const shown = evidence.length > 0 ? evidence : key.map(({ quote }): Quote => ({ exact: quote }))
  const places = shown.slice(0, MOST_QUOTES).map((quote) => ({ quote, at: locate(article.text, quote) }))
  const around = (spans: readonly Span[], at: Span | null) =>
    spans.find(({ start, end }) => at !== null && start <= at.start && end >= at.end)
  const quotes = places.map(({ quote, at }) => {
    const sentence = evidence.length > 0 ? undefined : around(article.sentences, at)
    return sentence === undefined ? quote : { exact: piece(article, sentence) }
  })
  const paragraphs = new Set(places.flatMap(({ at }) => around(article.paragraphs, at) ?? []))
  const references = [...paragraphs].map((span) => ({ exact: piece(article, span).slice(0, SURROUNDINGS) }))
  return { quotes, references }
}

/** One stand-in for each fact that the candidate cites. `names` are the article’s own. */
export function standInFacts(candidate: Candidate, article: Article, names: readonly string[]): FactSheet {
  const { quotes, references } = evidenceOf(candidate, article)
  return v.parse(factSheetSchema, {
    entities: names.map((name, index) => ({ id: `name-${index}`, name, type: 'thing', famous: true })),
    facts: [...new Set(candidate.facts)].map((id) => ({
      id,
      kind: 'statement',
      statement: quotes.map(({ exact }) => exact).join(' '),
      quotes,
      references,
      certainty: 'asserted',
      single: quotes.map(({ exact }) => exact),
      worth: 2,
    })),
  })
}
