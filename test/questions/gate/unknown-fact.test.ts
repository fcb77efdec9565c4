import { describe, expect, test } from 'vitest'
import { refusals } from '../../../questions/gate/index.ts'
import { unknownFact } from '../../../questions/gate/unknown-fact.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

describe('unknown-fact', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))(
    'passes “%s”, whose facts are all on the sheet',
    (_, candidate) => {
      expect(unknownFact.check(itemOf(candidate))).toEqual([])
    },
  )

  test('refuses a question about a fact that the sheet does not have', () => {
    expect(unknownFact.check(spoilt('piles', { facts: ['dam-strengthened', 'dam-painted'] })).join()).toContain('dam-painted')
  })

  test('refuses a wrong choice that is proved by a fact that the sheet does not have', () => {
    const distractors = sound('blame').distractors.map((one) => ({
      ...one,
      proof: { by: 'elsewhere', fact: 'blame-nobody', quote: 'x' } as const,
    }))
    expect(unknownFact.check(spoilt('blame', { distractors }))).toHaveLength(1)
  })

  test('is the only reason that the gate gives, as the other rules rely on the facts', () => {
    expect(refusals(spoilt('piles', { facts: ['dam-painted'] })).map(({ code }) => code)).toEqual(['unknown-fact'])
  })
})
