import { describe, expect, test } from 'vitest'
import { notOneKey } from '../../../questions/gate/not-one-key.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

const { key: keys, distractors: wrong } = sound('agreed')

describe('not-one-key', () => {
  test('passes a wrong choice that asks another question with the evidence’s words', () => {
    const key = { text: 'Which piles to use', quote: 'which steel piles engineers use' }
    const distractors = ['Who uses the piles', 'Whether to use piles'].map((text) => ({ text, proof: { by: 'silence' as const } }))
    expect(notOneKey.check(spoilt('piles', { key: [key], distractors }))).toEqual([])
  })

  test.each(candidates.map((candidate) => [candidate.kind, candidate.stem, candidate] as const))(
    'passes the %s question “%s”',
    (_, __, candidate) => {
      expect(notOneKey.check(itemOf(candidate))).toEqual([])
    },
  )

  test.each([
    ['a single choice with two keys', spoilt('agreed', { kind: 'single' }), /has one key/],
    ['a single choice with one wrong choice', spoilt('blame', { distractors: sound('blame').distractors.slice(1) }), /two wrong choices/],
    ['a multiple choice with one key', spoilt('agreed', { key: keys.slice(1, 2) }), /at least two keys/],
    ['a multiple choice where everything is right', spoilt('agreed', { distractors: [] }), /two wrong choices/],
    [
      'a multiple choice with more keys than its stem asks for',
      spoilt('agreed', { stem: 'Which two of these has Borealis Metals agreed to do?' }),
      /asks for 2/,
    ],
    ['a sequence of two events', spoilt('order', { key: sound('order').key.slice(1) }), /at least three/],
    ['a sequence with a wrong choice', spoilt('order', { distractors: wrong.slice(1) }), /no wrong choices/],
    ['more choices than a question may have', spoilt('agreed', { distractors: [...wrong, ...wrong, ...wrong, ...wrong] }), /at most 12/],
  ])('refuses %s', (_, item, message) => {
    expect(notOneKey.check(item).join()).toMatch(message)
  })

  test('passes a multiple choice whose stem asks for as many as are right', () => {
    expect(notOneKey.check(spoilt('agreed', { stem: 'Which three of these has Borealis Metals agreed to do?' }))).toEqual([])
  })

  test('refuses a wrong choice that the key’s own evidence holds', () => {
    const proof = { by: 'elsewhere', fact: 'event-burst', quote: 'The dam burst' } as const
    const item = spoilt('blame', { distractors: [...sound('blame').distractors, { text: 'The wall of the dam', proof }] })
    expect(notOneKey.check(item).join()).toMatch(/may be right too/)
  })

  test('refuses a wrong choice that is on the very list that is asked about', () => {
    const proof = { by: 'contrast', fact: 'refused', quote: 'raise wages' } as const
    const item = spoilt('refused', { distractors: [...sound('refused').distractors, { text: 'Raise wages', proof }] })
    expect(notOneKey.check(item).join()).toMatch(/on the list/)
  })
})
