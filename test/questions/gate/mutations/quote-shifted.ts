// A quote that is shifted by one character against the text that it comes from.
import type { Item } from '../../../../questions/gate/rule.ts'
import { withFacts } from '../story.ts'
import { type Mutation, withCandidate, withDistractor } from './mutation.ts'

const WORD = /[\p{L}\p{N}]/u
const joins = (text: string, at: number) => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')

/** The quote one character later, or else earlier; null where the shifted one would still be whole words. */
function shifted(quote: string, source: string): string | null {
  const start = source.indexOf(quote)
  const by = [1, -1].find((step) => {
    const [from, to] = [start + step, start + quote.length + step]
    return start !== -1 && from >= 0 && to <= source.length && (joins(source, from) || joins(source, to))
  })
  return by === undefined ? null : source.slice(start + by, start + quote.length + by)
}

function shiftedKey(item: Item): Item[] {
  const [key, ...rest] = item.candidate.key
  const quotes = item.facts.flatMap((fact) => fact.quotes.map(({ exact }) => exact))
  const quote = key === undefined ? null : shifted(key.quote, quotes.find((each) => each.includes(key.quote)) ?? '')
  return key === undefined || quote === null ? [] : [withCandidate(item, { key: [{ ...key, quote }, ...rest] })]
}

function shiftedFact(item: Item): Item[] {
  const quotes = item.facts.flatMap((fact) => fact.quotes)
  if (quotes.every(({ exact }) => shifted(exact, item.article.text) === null)) return []
  return [
    withFacts(item, (fact) => ({
      ...fact,
      quotes: fact.quotes.map((quote) => ({ ...quote, exact: shifted(quote.exact, item.article.text) ?? quote.exact })),
    })),
  ]
}

function shiftedProof(item: Item): Item[] {
  return item.candidate.distractors.flatMap(({ proof }, index) => {
    if (!('quote' in proof)) return []
    const fact = item.sheet.facts.find(({ id }) => id === proof.fact)
    const quote = shifted(proof.quote, fact?.quotes.map(({ exact }) => exact).find((each) => each.includes(proof.quote)) ?? '')
    return quote === null ? [] : withDistractor(item, index, (distractor) => ({ ...distractor, proof: { ...proof, quote } }))
  })
}

export const quoteShifted: Mutation = {
  name: 'quote shifted by one character',
  codes: ['evidence-not-verbatim'],
  spoil: (item) => [...shiftedKey(item), ...shiftedFact(item), ...shiftedProof(item)],
}
