// The question citing a fact that does not hold its answer, or one that the sheet does not have.
import { type Mutation, withCandidate } from './mutation.ts'

export const factSwapped: Mutation = {
  name: 'other fact cited',
  codes: ['unknown-fact', 'evidence-not-verbatim'],
  spoil: (item) => {
    const { candidate, sheet } = item
    const other = sheet.facts.find((fact) => !candidate.key.some(({ quote }) => fact.quotes.some(({ exact }) => exact.includes(quote))))
    const missing = { ...withCandidate(item, { facts: ['no-such-fact'] }), facts: [] }
    return other === undefined ? [missing] : [missing, { ...withCandidate(item, { facts: [other.id] }), facts: [other] }]
  },
}
