// Every fact that a candidate cites is on the sheet. The other rules rely on it, so it is tried first and alone.

import { factById } from '../facts/by-id.ts'
import type { Rule } from './rule.ts'

export const unknownFact: Rule = {
  code: 'unknown-fact',
  check({ candidate, sheet }) {
    const cited = candidate.distractors.flatMap(({ proof }) => ('fact' in proof ? [proof.fact] : []))
    const unknown = new Set([...candidate.facts, ...cited].filter((id) => factById(id, sheet) === undefined))
    return [...unknown].map((id) => `It cites the fact “${id}”, which the fact sheet does not have: correct the id or add the fact.`)
  },
}
