import { describe, expect, test } from 'vitest'
import type { Proof } from '../../../questions/families/candidate.ts'
import { distractorUnproven } from '../../../questions/gate/distractor-unproven.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const wrong = (id: string, text: string, proof: Proof) => distractorUnproven.check(spoilt(id, { distractors: [{ text, proof }] }))

describe('distractor-unproven', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes the proofs of “%s”', (_, candidate) => {
    expect(distractorUnproven.check(itemOf(candidate))).toEqual([])
  })

  test.each([
    [
      '“elsewhere” whose quote the fact does not have',
      'blame',
      'An earthquake',
      { by: 'elsewhere', fact: 'blame-company', quote: 'a storm' },
    ],
    [
      '“elsewhere” whose fact does not word the choice',
      'blame',
      'A meteorite',
      { by: 'elsewhere', fact: 'blame-company', quote: 'an earthquake' },
    ],
    ['“contrast” with an item of no contrasting list', 'agreed', 'Raise taxes', { by: 'contrast', fact: 'refused', quote: 'raise taxes' }],
    ['“contrast” from a fact that is no list', 'agreed', 'Heavy rain', { by: 'contrast', fact: 'commission-found', quote: 'heavy rain' }],
    ['“value” of something with more values than one', 'welcome', 'Ostland', { by: 'value', fact: 'opposed', quote: 'Ostland' }],
    ['“value” that is the only value itself', 'piles', 'Steel piles', { by: 'value', fact: 'dam-strengthened', quote: 'steel piles' }],
    ['“reference” to a table that does not exist', 'welcome', 'Ostland', { by: 'reference', table: 'countries-of-the-north' }],
    ['“silence” where the stem does not ask what a source says', 'piles', 'Ropes', { by: 'silence' }],
  ] as const)('refuses a proof by %s', (_, id, text, proof) => {
    expect(wrong(id, text, proof)).toHaveLength(1)
  })

  test('passes silence where the stem asks what a source says', () => {
    const stem = 'According to the article, with what have engineers strengthened the dam?'
    expect(distractorUnproven.check(spoilt('piles', { stem, distractors: [{ text: 'Ropes', proof: { by: 'silence' } }] }))).toEqual([])
  })

  test('says every wrong choice that is unproven', () => {
    const distractors = ['Ropes', 'Chains', 'Nets'].map((text) => ({ text, proof: { by: 'silence' } as const }))
    expect(distractorUnproven.check(spoilt('piles', { distractors }))).toHaveLength(3)
  })
})
