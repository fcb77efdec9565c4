// One invented story in its three parts, and what tests do with it: take a question that passes the gate and spoil it in one way.
import type { Fact } from '../../../questions/facts/sheet.ts'
import type { Candidate } from '../../../questions/families/candidate.ts'
import type { Item } from '../../../questions/gate/rule.ts'
import { article } from './story-article.ts'
import { candidates, heading } from './story-candidates.ts'
import { sheet } from './story-sheet.ts'

export { article, candidates, heading, sheet }

/** The sound candidate of this id; throws where there is none, so that a typing error fails the test. */
export function sound(id: string): Candidate {
  const found = candidates.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`The story has no candidate "${id}".`)
  return found
}

/** The fact of this id; throws where there is none. */
export function fact(id: string): Fact {
  const found = sheet.facts.find((one) => one.id === id)
  if (found === undefined) throw new Error(`The story has no fact "${id}".`)
  return found
}

/** What a rule is given: the facts in the order in which they are cited, without those that the sheet lacks, as the gate has them. */
export function itemOf(candidate: Candidate, changes: Partial<Omit<Item, 'candidate'>> = {}): Item {
  const known = (changes.sheet ?? sheet).facts
  const facts = candidate.facts.flatMap((id) => known.filter((one) => one.id === id))
  return { article, sheet, heading, facts, candidate, ...changes }
}

/** The sound candidate of this id with some of its members replaced, in its surroundings. */
export function spoilt(id: string, changes: Partial<Candidate>, surroundings: Partial<Omit<Item, 'candidate'>> = {}): Item {
  return itemOf({ ...sound(id), ...changes }, surroundings)
}

/** The item with the facts that it cites changed, in its sheet as well. */
export function withFacts(item: Item, change: (fact: Fact) => Fact): Item {
  const cited = new Set(item.facts.map((one) => one.id))
  const facts = item.sheet.facts.map((one) => (cited.has(one.id) ? change(one) : one))
  return { ...item, sheet: { ...item.sheet, facts }, facts: item.facts.map(change) }
}
