// Lists that an article gives, and which list contrasts with which.
import type { Fact, FactSheet } from './sheet.ts'

export type ListFact = Extract<Fact, { kind: 'list' }>

const isList = (fact: Fact): fact is ListFact => fact.kind === 'list'

/** Every list of a sheet. */
export const lists = (sheet: FactSheet): ListFact[] => sheet.facts.filter(isList)

/** The list that the article sets against this one, whichever of the two declares it. */
export function contrastOf(list: ListFact, sheet: FactSheet): ListFact | undefined {
  return lists(sheet).find((other) => other !== list && (list.contrasts === other.id || other.contrasts === list.id))
}

/** The item that a stretch of text stands for: it holds the item's own stretch or is held by it. */
export function itemAt(list: ListFact, text: string): ListFact['items'][number] | undefined {
  return list.items.find(({ quote }) => quote.includes(text) || text.includes(quote))
}
