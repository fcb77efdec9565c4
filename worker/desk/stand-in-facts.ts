// Facts for candidates that came without any: each cited fact is what the article says around the key, and every capitalised name is a card.

import * as v from 'valibot'
import type { Article } from '../../questions/article/article.ts'
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

function namesIn({ text }: Article): string[] {
  const names = [...text.matchAll(NAME)].map(([name]) => name.replace(/[’']s?$/, ''))
  return [...new Set(names)].filter((name) => name.length > 2).slice(0, MOST_NAMES)
}

/** What the candidate shows as its evidence, or the sentences that hold its key; the key’s own quotes where the article does not have them. */
function evidenceOf({ evidence, key }: Candidate, article: Article): Quote[] {
  if (evidence !== undefined && evidence.length > 0) return evidence.slice(0, MOST_QUOTES)
  return key.slice(0, MOST_QUOTES).map(({ quote }) => {
    const at = locate(article.text, { exact: quote })
    const sentence = article.sentences.find(({ start, end }) => at !== null && start <= at.start && end >= at.end)
    return { exact: sentence === undefined ? quote : article.text.slice(sentence.start, sentence.end) }
  })
}

/** One stand-in for each fact that the candidate cites. */
export function standInFacts(candidate: Candidate, article: Article): FactSheet {
  const quotes = evidenceOf(candidate, article)
  return v.parse(factSheetSchema, {
    entities: namesIn(article).map((name, index) => ({ id: `name-${index}`, name, type: 'thing', famous: true })),
    facts: [...new Set(candidate.facts)].map((id) => ({
      id,
      kind: 'statement',
      statement: quotes.map(({ exact }) => exact).join(' '),
      quotes,
      references: [{ exact: article.text }],
      certainty: 'asserted',
      single: quotes.map(({ exact }) => exact),
      worth: 2,
    })),
  })
}
