// A question that editors judged, as a line of a file kept outside the project, and the item that the gate makes of it.
import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import type { Quote } from '../article/quote.ts'
import { contentWords } from '../english/content-words.ts'
import { denies } from '../english/denies.ts'
import { functionWords } from '../english/function-words.ts'
import { related } from '../english/related.ts'
import { relativeDays } from '../english/weekdays.ts'
import { type FactSheet, factSheetSchema } from '../facts/sheet.ts'
import { candidateSchema } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'

/** Members that are not needed here are allowed: the file is somebody else's. */
export const judgedQuestionSchema = v.object({
  article: v.string(),
  heading: v.optional(v.string()),
  writer: v.string(),
  stem: v.string(),
  choices: v.array(v.object({ text: v.string(), right: v.boolean() })),
  evidence: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What each editor said, blind. */
  printed: v.array(v.boolean()),
  reasons: v.array(v.string()),
})

export type JudgedQuestion = v.InferOutput<typeof judgedQuestionSchema>

/** Capitalised words in a row, as "Skarvik Copper" in a sentence about it. */
const NAME = /\p{Lu}[\p{L}\p{N}’'-]*(?: (?:(?:of|the|and|for|de|al) )?\p{Lu}[\p{L}\p{N}’'-]*)*/gu

function namesIn(article: Article): string[] {
  const names = [...article.text.matchAll(NAME)].map(([name]) => name.replace(/[’']s?$/, ''))
  return [...new Set(names)].filter((name) => name.length > 2)
}

/** The last of two or three words where the article has it alone as well: a surname. Nothing tells persons from websites here, so that only names which say something are persons. */
function surnames(name: string, all: readonly string[]): string[] {
  const last = /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(name) ? name.split(' ').at(-1) : undefined
  const isShared = all.some((other) => other !== name && other !== last && other.endsWith(` ${last}`))
  return last !== undefined && all.includes(last) && !isShared ? [last] : []
}

/** Words that end the names of bodies, places and things. */
const NO_SURNAME =
  /(?:Party|Army|Navy|University|Office|Department|Association|Church|Times|News|Post|Company|Committee|Court|Island|Agency|Ministry|Council|House|Union|Front|Group|Arena|Stadium|Fair|Cup|Foundation|Station|Museum|Bank|States|Kingdom|Korea|Zealand|World|Magazine|Festival|Canada)$/

/** "Liv Dahlen, the minister, said": two or three words with a capital whose last one the article has alone, or that say something. */
function isPerson(name: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]+){1,2}$/u.test(name) || NO_SURNAME.test(name)) return false
  const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)]
  if (functionWords.has(first.toLowerCase()) || relativeDays.has(first.toLowerCase())) return false
  return new RegExp(
    `(?:said|says|told|added) (?:${name}|${last})\\b|\\b(?:${name}|${last})(?:, [^,.]{3,60},)? (?:said|says|told|added|claimed|wrote|tweeted|called|stated)\\b`,
  ).test(text)
}

/** The words with which the article introduces a person: up to six before the name, and an apposition behind it. */
function introductions(name: string, text: string): string[] {
  const before = [...text.matchAll(new RegExp(`((?:[\\p{L}-]+ ){1,6})${name}`, 'gu'))].map(([, words = '']) => words)
  const after = [...text.matchAll(new RegExp(`${name}, ([^,.]{3,60})[,.]`, 'gu'))].map(([, words = '']) => words)
  return [...new Set([...before, ...after].flatMap(contentWords))]
}

/** Characters before a quote that tell which of several places is meant. */
const PREFIX = 30

/** The quote at its first place; as it is where the article does not have it. */
function anchored(exact: string, text: string): Quote {
  const at = text.indexOf(exact)
  return at > 0 ? { exact, prefix: text.slice(Math.max(0, at - PREFIX), at) } : { exact }
}

/** Judged questions have no sheet: their evidence stands for the fact, capitalised words for the cards, the whole article for what the fact refers to. */
function sheetOf(article: Article, evidence: readonly string[]): FactSheet {
  const all = namesIn(article)
  return v.parse(factSheetSchema, {
    entities: all.map((name, index) => ({
      id: `name-${index}`,
      name,
      aliases: surnames(name, all),
      ...(isPerson(name, article.text) ? { type: 'person', words: introductions(name, article.text) } : { type: 'group', famous: true }),
    })),
    facts: [
      {
        id: 'evidence',
        kind: 'statement',
        statement: evidence.join(' '),
        quotes: evidence.map((exact) => anchored(exact, article.text)),
        references: [{ exact: article.text }],
        certainty: 'asserted',
        single: evidence,
        worth: 2,
      },
    ],
  })
}

/** The shortest stretch of the quote that holds all words of the key which the quote has in some form; a sheet's writer would cite no more. */
function spanFor(text: string, quote: string): string {
  const tokens = [...quote.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: contentWords(match[0]),
  }))
  const needed = contentWords(text).filter((word) => tokens.some(({ words }) => words.some((other) => related(word, other))))
  let best = quote
  for (const [first, { start }] of tokens.entries()) {
    const missing = new Set(needed)
    for (const { end, words } of tokens.slice(first)) {
      for (const word of missing) if (words.some((other) => related(word, other))) missing.delete(word)
      if (missing.size > 0) continue
      if (end - start < best.length) best = quote.slice(start, end)
      break
    }
  }
  return denies(text) && !denies(best) ? quote : best
}

/** The span of the evidence that shares most words with the key. */
function quoteFor(text: string, evidence: readonly string[]): string {
  const words = contentWords(text)
  const shared = (quote: string) => words.filter((word) => contentWords(quote).includes(word)).length
  const quote = [...evidence].sort((a, b) => shared(b) - shared(a))[0] ?? text
  return shared(quote) === 0 ? quote : spanFor(text, quote)
}

/** The judged question in its surroundings; without a heading where editors saw none. */
export function itemOfJudged(question: JudgedQuestion, article: Article): Item {
  const evidence = [...new Set(question.evidence)]
  const sheet = sheetOf(article, evidence)
  const right = question.choices.filter((choice) => choice.right)
  const candidate = v.parse(candidateSchema, {
    id: 'judged',
    family: 'statement',
    kind: right.length > 1 ? 'multiple' : 'single',
    facts: ['evidence'],
    stem: question.stem,
    key: right.map(({ text }) => ({ text, quote: quoteFor(text, evidence) })),
    distractors: question.choices.filter((choice) => !choice.right).map(({ text }) => ({ text, proof: { by: 'silence' } })),
    writer: { kind: 'person', name: question.writer },
  })
  return { article, sheet, heading: question.heading ?? '', candidate, facts: sheet.facts }
}
