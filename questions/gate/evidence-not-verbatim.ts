// Every quote behind a question is the article's own text, found once, and cut between words; so is whatever the question puts in quotation marks.
import { locate } from '../article/locate.ts'
import type { Quote } from '../article/quote.ts'
import { factById } from '../facts/by-id.ts'
import type { Fact } from '../facts/sheet.ts'
import type { Distractor } from '../families/candidate.ts'
import { inventedForKey, inventedForOthers } from './invented-quotations.ts'
import type { Item, Rule } from './rule.ts'

const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** Whether a cut between these two characters would fall inside a word. */
const insideWord = (left: string | undefined, right: string | undefined) =>
  left !== undefined && right !== undefined && WORD_CHARACTER.test(left) && WORD_CHARACTER.test(right)

/** A quote shifted by one character is still found in the text; what gives it away is half a word at its end. */
function cutsWord(text: string, start: number, end: number): boolean {
  return insideWord(text[start - 1], text[start]) || insideWord(text[end - 1], text[end])
}

function quotesBehind({ candidate, facts, sheet }: Item): Quote[] {
  const proving = new Set(candidate.distractors.flatMap(({ proof }) => ('fact' in proof ? (factById(proof.fact, sheet) ?? []) : [])))
  const others = [...proving].filter((fact) => !facts.includes(fact))
  return [...[...facts, ...others].flatMap((fact: Fact) => [...fact.quotes, ...fact.references]), ...(candidate.evidence ?? [])]
}

function faultOf(text: string, quote: Quote): string | null {
  const span = locate(text, quote)
  if (span === null) {
    return text.includes(quote.exact)
      ? `“${quote.exact}” stands in the article more than once: give a prefix or suffix that tells which one is meant.`
      : `“${quote.exact}” is not in the article: quote it letter by letter.`
  }
  return cutsWord(text, span.start, span.end) ? `“${quote.exact}” begins or ends inside a word: quote whole words.` : null
}

/** Whether the span stands in one of the fact's quotes, cut between words. */
function isWholeSpan(span: string, fact: Fact): boolean {
  return fact.quotes.some(({ exact }) => {
    for (let at = exact.indexOf(span); at !== -1; at = exact.indexOf(span, at + 1)) if (!cutsWord(exact, at, at + span.length)) return true
    return false
  })
}

function faultOfKey(span: string, { facts }: Item): string | null {
  if (facts.some((fact) => isWholeSpan(span, fact))) return null
  return `The key’s quote “${span}” is no span of whole words of a cited fact’s quotes: copy it from one of them.`
}

/** A proof's span, likewise; that its fact exists and proves anything is another rule's matter. */
function faultOfProof({ text, proof }: Distractor, { sheet }: Item): string | null {
  const fact = 'fact' in proof ? factById(proof.fact, sheet) : undefined
  if (fact === undefined || !('quote' in proof) || isWholeSpan(proof.quote, fact)) return null
  return `The proof of “${text}” quotes “${proof.quote}”, which is no span of whole words of the fact ${fact.id}: copy it from its quotes.`
}

/** Words in quotation marks are somebody's own: a sentence invented for a wrong choice is put into a mouth as well. */
const faultsOfQuotations = (item: Item) =>
  [...inventedForKey(item), ...inventedForOthers(item).others].map(
    (quotation) => `“${quotation}” stands in quotation marks, but the article does not say it: quote its words, or take the marks away.`,
  )

export const evidenceNotVerbatim: Rule = {
  code: 'evidence-not-verbatim',
  check(item) {
    const faults = [
      ...quotesBehind(item).map((quote) => faultOf(item.article.text, quote)),
      ...item.candidate.key.map((key) => faultOfKey(key.quote, item)),
      ...faultsOfQuotations(item),
      ...item.candidate.distractors.map((distractor) => faultOfProof(distractor, item)),
    ]
    return [...new Set(faults.filter((fault) => fault !== null))]
  },
}
