// Which way something goes: a visit "to Iran" of a fact that has it go to Pakistan. The words are the same, so that only their order tells.
import { plain } from '../english/normalise.ts'
import { namesOf } from '../facts/entity-names.ts'
import type { Entity, FactSheet } from '../facts/sheet.ts'

/** What an article may say instead of "to". */
const THERE = '(?:to|visit|visits|visited|visiting|into|in|at|for|toward|towards|reach|reached|enter|entered|entering)'

const callings = (entity: Entity) => [...namesOf(entity), entity.capital ?? ''].filter((name) => name !== '').map(plain)
const goesThere = (text: string, entity: Entity, way: string) =>
  callings(entity).some((name) =>
    new RegExp(`\\b${way} (?:the )?${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\p{N}]|'s|')`, 'iu').test(text),
  )

/** One sentence for each place to which the wording has something go, and none of the evidence has. */
export function wrongDirections(wording: string, evidence: readonly string[], sheet: FactSheet): string[] {
  const said = evidence.map(plain)
  return sheet.entities
    .filter(({ type }) => type === 'country' || type === 'place')
    .filter((place) => goesThere(plain(wording), place, 'to') && !said.some((text) => goesThere(text, place, THERE)))
    .map((place) => `“${wording}” goes to ${place.name}, and its evidence does not: say it as the evidence does.`)
}
