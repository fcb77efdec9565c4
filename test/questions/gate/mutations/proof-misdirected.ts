// A wrong choice whose proof points to a fact that does not hold it, to no fact, or to the article's silence where nobody is the source.
import type { Proof } from '../../../../questions/families/candidate.ts'
import type { Item } from '../../../../questions/gate/rule.ts'
import { type Mutation, withDistractor } from './mutation.ts'

function misdirected({ sheet, candidate }: Item, proof: Proof): Proof[] {
  const silent: Proof[] = candidate.stem.toLowerCase().includes('according to') ? [] : [{ by: 'silence' }]
  if (!('fact' in proof)) return silent
  const other = sheet.facts.find(({ id, quotes }) => id !== proof.fact && !quotes.some(({ exact }) => exact.includes(proof.quote)))
  const pointed: Proof[] = [{ ...proof, fact: 'no-such-fact' }]
  if (other !== undefined) pointed.push({ ...proof, fact: other.id })
  return [...pointed, ...silent]
}

export const proofMisdirected: Mutation = {
  name: 'proof pointing to a wrong fact',
  codes: ['distractor-unproven', 'unknown-fact'],
  spoil: (item) =>
    item.candidate.distractors.flatMap(({ proof }, index) =>
      misdirected(item, proof).flatMap((wrong) => withDistractor(item, index, (distractor) => ({ ...distractor, proof: wrong }))),
    ),
}
