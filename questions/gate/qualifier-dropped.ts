// A question keeps what its facts may not lose: the words that they name, bounds on numbers, negations, hedges, conditions, and that a plan is a plan.
import { type Bound, bounds } from '../english/bounds.ts'
import { contentWordSet, contentWords } from '../english/content-words.ts'
import { denies } from '../english/denies.ts'
import { futureWords } from '../english/future-words.ts'
import { hedges, sentenceHedges } from '../english/hedges.ts'
import { lemma } from '../english/lemma.ts'
import { normalise } from '../english/normalise.ts'
import { numbers } from '../english/numbers.ts'
import { containsPhrase, containsPhraseInAnyForm } from '../english/phrase.ts'
import { words } from '../english/words.ts'
import type { Fact } from '../facts/sheet.ts'
import { DENYING, deniedIn, isTakenUp } from './denials.ts'
import { keeps } from './keeps.ts'
import type { Item, Rule } from './rule.ts'
import { droppedOfSpan } from './span-qualifiers.ts'

type Key = Item['candidate']['key'][number]

/** Characters after a qualifier within which its number begins. */
const NEAR = 20

/** The numbers, days and years that a qualifier stands before: "by January 26, 2024", "more than 1,200 people". */
function valuesAfter(qualifier: string, quote: string): number[] {
  const [plain, wanted] = [` ${normalise(quote)} `, ` ${normalise(qualifier)} `]
  const at = plain.indexOf(wanted)
  return at === -1 ? [] : numbers(plain.slice(at + wanted.length, at + wanted.length + NEAR)).map(({ value }) => value)
}

/** What a qualifier in mid-sentence qualifies: "new" of "a relatively new activist". Where it stands last, that cannot be told. */
function qualified(qualifier: string, quote: string): string[] {
  const [plain, wanted] = [` ${normalise(quote)} `, ` ${normalise(qualifier)} `]
  const at = plain.indexOf(wanted)
  return at === -1 ? [] : contentWords(plain.slice(at + wanted.length)).slice(0, 1)
}

/** Verbs, conditions and hedges govern their whole clause, other adverbs what stands behind them: "relatively", "soon", "mostly". */
const isAdverb = (qualifier: string) =>
  /^(?:\p{Ll}{3,}ly|soon|often|still|almost)$/u.test(qualifier) && !hedges.has(qualifier) && !sentenceHedges.has(qualifier)

/** A qualifier of a number or date may go with that number or date, an adverb with its word; any other may not go at all. */
function isAskedWithout(asked: string, qualifier: string, fact: Fact): boolean {
  const quotes = fact.quotes.map(({ exact }) => exact)
  const values = quotes.flatMap((quote) => valuesAfter(qualifier, quote))
  const isAsked = new Set(numbers(asked).map(({ value }) => value))
  if (values.length > 0) return !values.some((value) => isAsked.has(value))
  const there = contentWordSet(asked)
  const words = isAdverb(qualifier) ? quotes.flatMap((quote) => qualified(qualifier, quote)) : []
  return words.length > 0 && !words.some((word) => there.has(word))
}

/** A qualifier of so many words may be shared by stem and key: "Until the end of which month?" and "July". */
const LONG = 4

function isShared(asked: string, qualifier: string): boolean {
  const [there, wanted] = [words(asked), words(qualifier)]
  return wanted.length >= LONG && wanted.every((word) => there.includes(word))
}

function keptWords(asked: string, fact: Fact): string[] {
  return fact.keep
    .filter((qualifier) => !keeps(asked, qualifier) && !isShared(asked, qualifier) && !isAskedWithout(asked, qualifier, fact))
    .map((qualifier) => `“${qualifier}” is missing from stem and choices: keep it.`)
}

/** The bound that is asked for with the number: "About how many", "More than how much". */
const boundAsked = (wording: string): Bound | undefined => bounds.find(([words]) => containsPhrase(wording, `${words} how`))?.[1]

/** A number of the wording stands in the facts with the same bound, or is asked for with it. Days and years carry none, so they pass. */
export function changedBounds(wording: string, quotes: readonly string[]): string[] {
  const given = quotes.flatMap(numbers)
  const askedWith = boundAsked(wording)
  return numbers(wording).flatMap(({ value, bound }) => {
    const same = given.filter((number) => number.value === value)
    if (same.length === 0 || same.some((number) => number.bound === bound || (bound === 'exactly' && number.bound === askedWith))) return []
    return [`The article says “${same[0]?.bound}” of ${value}, the wording “${bound}”: keep the article’s bound.`]
  })
}

/**
 * What a statement denies in its only clause, or a list of what was refused, cannot be asked as if it were so. A fact that is cited by the way
 * (no key rests on it, and the question does not repeat its denied clause) is another matter.
 */
function keptDenial(asked: string, keys: readonly Key[], fact: Fact): string[] {
  const { statement } = fact
  const isOneClause = !/,| and | but /.test(statement)
  const denied = isOneClause && denies(statement) && !containsPhraseInAnyForm(statement, 'not only')
  const refused = (isOneClause || fact.kind === 'list') && DENYING.test(statement)
  const isAsked =
    keys.some(({ quote }) => fact.quotes.some(({ exact }) => exact.includes(quote))) ||
    deniedIn(statement).some((clause) => isTakenUp(clause, asked))
  const isLost = /\bfail(?:s|ed)? to\b/i.test(statement) && /\b(?:los(?:e|es|t)|defeat(?:s|ed)?)\b/i.test(asked)
  return isAsked && (denied || refused) && !keeps(asked, 'not') && !isLost
    ? [`The fact denies: “${statement}” The question drops the denial.`]
    : []
}

/** "She is to visit Iran", and asked: "Where are the envoys of both countries to return?" */
const IS_TO = /\b(?:am|is|are|was|were)(?: [^\s,?]+){0,8} to (?!the |an? |its? |their |his |her )\p{Ll}+/iu

function keptCertainty(asked: string, { certainty, statement }: Fact): string[] {
  if (
    certainty === 'conditional' &&
    !['if', 'could', 'likely'].some((word) => keeps(asked, word)) &&
    !containsPhraseInAnyForm(asked, 'would')
  )
    return [`The fact holds on a condition only: “${statement}” Name the condition, or say “would” or “could”.`]
  if (certainty === 'planned' && !words(asked).some((word) => futureWords.has(lemma(word))) && !IS_TO.test(asked))
    return [`The fact is a plan: “${statement}” Ask about it as planned, agreed or announced, not as done.`]
  return []
}

export const qualifierDropped: Rule = {
  code: 'qualifier-dropped',
  check({ candidate, facts }: Item) {
    const asked = [candidate.stem, ...candidate.key.map(({ text }) => text)].join('\n')
    const quotes = facts.flatMap((fact) => [...fact.quotes.map(({ exact }) => exact), fact.statement])
    return [
      ...new Set([
        ...facts.flatMap((fact) => [...keptWords(asked, fact), ...keptDenial(asked, candidate.key, fact), ...keptCertainty(asked, fact)]),
        ...changedBounds(asked, quotes),
        ...candidate.key.flatMap((key) => droppedOfSpan(asked, key, facts)),
      ]),
    ]
  },
}
