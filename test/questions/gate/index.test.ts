import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REFUSAL_CODES } from '../../../questions/gate/codes.ts'
import { refusals, rules, warnings } from '../../../questions/gate/index.ts'
import { candidates, itemOf, spoilt } from './story.ts'

/** Milliseconds for a hundred runs of the whole gate on a busy machine. */
const PATIENCE = 60_000

describe('the gate', () => {
  test.each(candidates.map((candidate) => [candidate.stem, candidate] as const))('lets “%s” through', (_, candidate) => {
    expect(refusals(itemOf(candidate))).toEqual([])
  })

  test('has one rule for every code, those of a whole quiz and the editor’s own aside', () => {
    expect(rules.map(({ code }) => code)).toEqual(REFUSAL_CODES.filter((code) => !code.startsWith('quiz-') && !code.startsWith('editor-')))
  })

  test('warns of what may well be right, and refuses it not', () => {
    const item = spoilt('blame', {
      key: [{ text: '“Cracks in the wall”', quote: 'cracks in the wall of the dam' }],
      distractors: ['“Bad luck”', '“Black magic”'].map((text) => ({
        text,
        proof: { by: 'value', fact: 'blame-union', quote: 'cracks in the wall of the dam' },
      })),
    })
    expect(refusals(item)).toEqual([])
    expect(warnings(item).map(({ code, candidate }) => [code, candidate])).toEqual([
      ['quotation-invented', 'blame'],
      ['quotation-invented', 'blame'],
    ])
  })

  test('warns of nothing where a fact is unknown', () => {
    expect(warnings(spoilt('blame', { facts: ['nowhere'], distractors: [{ text: '“Bad luck”', proof: { by: 'silence' } }] }))).toEqual([])
  })

  test('gives every reason, each with its code and the candidate’s id', () => {
    const found = refusals(spoilt('salmon', { stem: 'What will the <b>mine</b> destroy in August?' }))
    expect(found.every(({ candidate, message }) => candidate === 'salmon' && message.length > 20)).toBe(true)
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wording-unsupported', 'claim-unattributed', 'qualifier-dropped', 'markup']),
    )
  })

  test(
    'answers whatever is written, and throws never',
    () => {
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
      const property = fc.property(text, text, text, (stem, key, wrong) => {
        const item = spoilt('blame', {
          stem,
          key: [{ text: key, quote: key }],
          distractors: [{ text: wrong, proof: { by: 'silence' } }],
        })
        return refusals(item).length > 0
      })
      fc.assert(property, { numRuns: 100 })
    },
    PATIENCE,
  )
})
