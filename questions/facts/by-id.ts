// The facts of a sheet by their ids.
import { keptFor } from './kept-for.ts'
import type { Fact, FactSheet } from './sheet.ts'

const byId = keptFor((facts: readonly Fact[]) => new Map([...facts].reverse().map((fact) => [fact.id, fact])))

/** The fact with the id, undefined where the sheet has none. Of two with one id, which the sheet's own check refuses, the first counts. */
export const factById = (id: string, { facts }: FactSheet): Fact | undefined => byId(facts).get(id)
