// Holds a fact sheet to its article.
import type { Article } from '../article/article.ts'
import { checkClaims } from './check-claims.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkIds } from './check-ids.ts'
import { checkSlots } from './check-slots.ts'
import type { FactSheet } from './sheet.ts'

/** What is wrong with a fact sheet, one sentence each, beginning with the fact's id; none where every word of it is answerable to the article. */
export function checkSheet(sheet: FactSheet, article: Article): string[] {
  const faults = sheet.facts.flatMap((fact) =>
    [...checkEvidence(fact, sheet, article), ...checkClaims(fact), ...checkSlots(fact, sheet)].map((fault) => `${fact.id}: ${fault}`),
  )
  return [...checkIds(sheet), ...faults]
}
