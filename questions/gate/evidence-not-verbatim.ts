// Every quote behind a question is the article's own text, found once, and cut between words.
import { locate } from '../article/locate.ts'
import type { Quote } from '../article/quote.ts'
import type { Fact } from '../facts/sheet.ts'
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
  const proving = new Set(candidate.distractors.flatMap(({ proof }) => ('fact' in proof ? [proof.fact] : [])))
  const others = sheet.facts.filter((fact) => proving.has(fact.id) && !facts.includes(fact))
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

/** The key's span within the quotes of the cited facts, likewise between words. */
function faultOfKey(span: string, { facts }: Item): string | null {
  const whole = facts
    .flatMap((fact) => fact.quotes.map((quote) => quote.exact))
    .some((quote) => {
      for (let at = quote.indexOf(span); at !== -1; at = quote.indexOf(span, at + 1))
        if (!cutsWord(quote, at, at + span.length)) return true
      return false
    })
  return whole ? null : `The key’s quote “${span}” is no span of whole words of a cited fact’s quotes: copy it from one of them.`
}

export const evidenceNotVerbatim: Rule = {
  code: 'evidence-not-verbatim',
  check(item) {
    const faults = [
      ...quotesBehind(item).map((quote) => faultOf(item.article.text, quote)),
      ...item.candidate.key.map((key) => faultOfKey(key.quote, item)),
    ]
    return [...new Set(faults.filter((fault) => fault !== null))]
  },
}
