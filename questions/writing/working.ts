// What a draft holds while it is being written: cards, facts and candidates so far, and what of the replies could not be used.
import type { Article } from '../article/article.ts'
import { keptFor } from '../facts/kept-for.ts'
import type { Cards, Fact, FactSheet } from '../facts/sheet.ts'
import type { Candidate, Candidates } from '../families/candidate.ts'
import { refusals, warnings } from '../gate/index.ts'
import { itemOf } from '../quiz/generate.ts'
import type { Step, Unusable } from './draft.ts'
import { fitted } from './fitted.ts'

export interface Working {
  readonly article: Article
  readonly heading: string
  readonly entities: Cards
  readonly facts: readonly Fact[]
  /** Facts of the article's other parts: the gate knows them, and nothing of this part changes them. */
  readonly others: readonly Fact[]
  readonly candidates: readonly Candidate[]
  readonly unusable: readonly Unusable[]
}

/** A fact declares as its only values those on which proofs of its questions rest: whoever wrote the proof said that there is no other. */
function withSingles(fact: Fact, candidates: readonly Candidate[]): Fact {
  const proofs = candidates.flatMap(({ distractors }) => distractors.flatMap(({ proof }) => (proof.by === 'value' ? [proof] : [])))
  const only = proofs.filter((proof) => proof.fact === fact.id && fact.quotes.some(({ exact }) => exact.includes(proof.quote)))
  const fresh = [...new Set(only.map(({ quote }) => quote))].filter((quote) => !fact.single.includes(quote))
  return fresh.length === 0 ? fact : { ...fact, single: [...fact.single, ...fresh] }
}

/** The state with every value declared on which a proof rests. Facts that gain none stay the same objects. */
function withDeclared(working: Working): Working {
  const facts = working.facts.map((fact) => withSingles(fact, working.candidates))
  return facts.every((fact, at) => fact === working.facts[at]) ? working : { ...working, facts }
}

const sheets = keptFor((cards: Cards) => {
  const entities = [...cards]
  return keptFor((others: readonly Fact[]) => keptFor((facts: readonly Fact[]): FactSheet => ({ entities, facts: [...others, ...facts] })))
})

/** The same sheet for the same facts, and the same cards for all sheets of a draft, so that what has been decided by them stands. */
export const sheetOf = ({ entities, others, facts }: Working): FactSheet => sheets(entities)(others)(facts)

export function candidatesOf({ heading, candidates }: Working): Candidates {
  return { heading, questions: [...candidates] }
}

/** Worked out once for each state: the progress, the editor's notes and the second reading all ask for it. */
const kept = new WeakMap<Working, Map<string, string[]>>()

/** What the gate says of each candidate that has not been dropped: its codes with their sentences; an empty list where it passes. */
export function gated(working: Working): Map<string, string[]> {
  const known = kept.get(working)
  if (known !== undefined) return known
  const source = { article: working.article, sheet: sheetOf(working), candidates: candidatesOf(working) }
  const made = new Map(
    working.candidates
      .filter(isOpen)
      .map((candidate) => [candidate.id, refusals(itemOf(source, candidate)).map(({ code, message }) => `${code}: ${message}`)] as const),
  )
  kept.set(working, made)
  return made
}

/** What the gate would have looked at in each of them, though it refuses nothing for it. */
export function warned(working: Working): Map<string, string[]> {
  const source = { article: working.article, sheet: sheetOf(working), candidates: candidatesOf(working) }
  return new Map(open(working).map((candidate) => [candidate.id, warnings(itemOf(source, candidate)).map(({ message }) => message)]))
}

const isOpen = ({ dropped }: Candidate) => dropped === undefined

/** Candidates that have not been dropped. */
export const open = ({ candidates }: Working) => candidates.filter(isOpen)

/** Candidates that pass the gate as they stand. */
export function passing(working: Working): Candidate[] {
  const reasons = gated(working)
  return working.candidates.filter(({ id }) => reasons.get(id)?.length === 0)
}

/** A state to begin a part with: what the parts before it have settled, and nothing of its own. */
export const begun = ({ article, heading, entities }: Pick<Working, 'article' | 'heading' | 'entities'>): Working => ({
  article,
  heading,
  entities,
  facts: [],
  others: [],
  candidates: [],
  unusable: [],
})

/** The parts as one. */
export const joined = (start: Working, parts: readonly Working[]): Working => ({
  ...start,
  facts: parts.flatMap(({ facts }) => facts),
  candidates: parts.flatMap(({ candidates }) => candidates),
  unusable: parts.flatMap(({ unusable }) => unusable),
})

/** Every open candidate with its label and its notes as the gate takes them. */
export function withFitted(start: Working): Working {
  const working = withDeclared(start)
  const source = { article: working.article, sheet: sheetOf(working), candidates: candidatesOf(working) }
  const candidates = working.candidates.map((candidate) => (isOpen(candidate) ? fitted(itemOf(source, candidate)) : candidate))
  return { ...working, candidates }
}

/** The candidate in the place of the one with its id, or at the end. */
export function withCandidate(working: Working, candidate: Candidate): Working {
  const known = working.candidates.some(({ id }) => id === candidate.id)
  const candidates = known
    ? working.candidates.map((one) => (one.id === candidate.id ? candidate : one))
    : [...working.candidates, candidate]
  return { ...working, candidates }
}

export function withUnusable(working: Working, unusable: Unusable): Working {
  return { ...working, unusable: [...working.unusable, unusable] }
}

/** A reply that is no JSON at all is noted, and counts as an empty one. */
export function noJson(working: Working, reply: unknown, step: Step): Working {
  return reply === null ? withUnusable(working, { step, item: 'the reply', reason: 'It is no JSON.' }) : working
}
