// Whether stem and key keep the relations of their facts: whose it is, who did it, which way it went, and not its opposite.

import type { FactSheet } from '../facts/sheet.ts'
import { wrongAttachments } from './attachments.ts'
import { textOf } from './backing.ts'
import { wrongDirections } from './directions.ts'
import { wrongOwners } from './owners.ts'
import type { Item } from './rule.ts'
import { turnedRound } from './turned-round.ts'

/** One sentence for each thing that a wording gives to another owner or doer, or sends another way, than its sources. */
export function misplaced(wording: string, sources: readonly string[], sheet: FactSheet): string[] {
  return [...wrongOwners(wording, sheet), ...wrongAttachments(wording, sources, sheet), ...wrongDirections(wording, sources, sheet)]
}

/** One sentence for each relation that the wording turns round though all of its words are the facts' own. */
export function misrelated(item: Item): string[] {
  const { candidate, facts, sheet, heading } = item
  const said = facts.map((fact) => [fact.statement, ...fact.quotes.map(({ exact }) => exact)])
  // What else is cited may well say the opposite, of somebody else: the fact that holds the key counts by itself, too.
  const holding = facts.flatMap((fact, at) =>
    fact.quotes.some(({ exact }) => candidate.key.some(({ quote }) => exact.includes(quote))) ? (said[at] ?? []) : [],
  )
  const sources = [heading, ...facts.map(textOf)]
  const faults = [candidate.stem, ...candidate.key.map(({ text }) => text)].flatMap((text) => [
    ...turnedRound(text, holding),
    ...turnedRound(text, said.flat()),
    ...misplaced(text, sources, sheet),
  ])
  return [...new Set(faults)]
}
