// A question keeps what its facts may not lose: the words that they name, bounds on numbers, negations, hedges, conditions, and that a plan is a plan.
import { futureWords } from '../english/future-words.ts'
import { hedges } from '../english/hedges.ts'
import { lemma } from '../english/lemma.ts'
import { numbers } from '../english/numbers.ts'
import { containsPhraseInAnyForm } from '../english/phrase.ts'
import { equivalentQualifiers } from '../english/qualifiers.ts'
import { words, writtenWords } from '../english/words.ts'
import type { Fact } from '../facts/sheet.ts'
import { denies } from './backing.ts'
import type { Item, Rule } from './rule.ts'

const has = (text: string, qualifier: string) => equivalentQualifiers(qualifier).some((wording) => containsPhraseInAnyForm(text, wording))

function keptWords(asked: string, fact: Fact): string[] {
  return fact.keep
    .filter((qualifier) => !has(asked, qualifier))
    .map((qualifier) => `“${qualifier}” is missing from stem and choices: keep it.`)
}

/** A number of the question stands in the facts with the same bound. Days and years carry none, so they pass. */
function keptBounds(asked: string, quotes: readonly string[]): string[] {
  const given = quotes.flatMap(numbers)
  return numbers(asked).flatMap(({ value, bound }) => {
    const same = given.filter((number) => number.value === value)
    if (same.length === 0 || same.some((number) => number.bound === bound)) return []
    return [`The article says “${same[0]?.bound}” of ${value}, the question says “${bound}”: keep the article’s bound.`]
  })
}

/** "May" the month is no hedge; a capital within a sentence tells them apart. */
const hedgesOf = (text: string) => writtenWords(text).filter((word) => word !== 'May' && hedges.has(word.toLowerCase()))

/** What the key's own span denies or hedges is denied or hedged by the question. */
function keptSpan(asked: string, span: string): string[] {
  const faults: string[] = []
  if (denies(span) && !has(asked, 'not')) faults.push(`“${span}” is a denial, and the question drops it.`)
  for (const hedge of hedgesOf(span))
    if (!has(asked, hedge)) faults.push(`“${hedge}” of “${span}” is missing from stem and choices: keep it.`)
  return faults
}

/** What a statement denies in its only clause cannot be asked as if it were so. */
function keptDenial(asked: string, { statement }: Fact): string[] {
  const denied = denies(statement) && !containsPhraseInAnyForm(statement, 'not only') && !/,| and | but /.test(statement)
  return denied && !has(asked, 'not') ? [`The fact denies: “${statement}” The question drops the denial.`] : []
}

function keptCertainty(asked: string, { certainty, statement }: Fact): string[] {
  if (certainty === 'conditional' && !['if', 'could', 'likely'].some((word) => has(asked, word)))
    return [`The fact holds on a condition only: “${statement}” Name the condition, or say “would” or “could”.`]
  if (certainty === 'planned' && !words(asked).some((word) => futureWords.has(lemma(word))) && !containsPhraseInAnyForm(asked, 'be to'))
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
        ...facts.flatMap((fact) => [...keptWords(asked, fact), ...keptDenial(asked, fact), ...keptCertainty(asked, fact)]),
        ...keptBounds(asked, quotes),
        ...candidate.key.flatMap(({ quote }) => keptSpan(asked, quote)),
      ]),
    ]
  },
}
