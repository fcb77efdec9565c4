import { describe, expect, test } from 'vitest'
import { kappa } from '../../../questions/cli/evaluating/kappa.ts'
import { verdicts } from '../../../questions/cli/evaluating/verdicts.ts'
import { wilson } from '../../../questions/cli/evaluating/wilson.ts'

describe('the 95 % interval of a share', () => {
  test.each([
    [58, 80, 0.6186, 0.8108],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [0, 0, 0, 1],
  ])('of %d in %d is %d to %d', (hits, many, low, high) => {
    const found = wilson(hits, many)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })
})

describe('agreement beyond chance', () => {
  const pairs = (both: number, one: number, other: number, none: number) => [
    ...Array.from({ length: both }, () => [true, true] as const),
    ...Array.from({ length: one }, () => [true, false] as const),
    ...Array.from({ length: other }, () => [false, true] as const),
    ...Array.from({ length: none }, () => [false, false] as const),
  ]

  test.each([
    [20, 5, 10, 15, 0.4],
    [10, 0, 0, 10, 1],
    [5, 5, 5, 5, 0],
  ])('of %d, %d, %d and %d is %d', (both, one, other, none, value) => {
    expect(kappa(pairs(both, one, other, none))).toBeCloseTo(value)
  })

  test('cannot be told where nobody ever differed', () => {
    expect(kappa(pairs(10, 0, 0, 0))).toBeNull()
    expect(kappa([])).toBeNull()
  })
})

describe('a judge’s file', () => {
  const lines = (text: string, name = 'verdicts-ann.txt') => verdicts('ann', name, text, [1, 2, 3])

  test.each([
    ['1 print\n2 refuse — “the visit”\n3 PRINT', '“the visit”'],
    ['Here they are:\n\n**1.** print\n**2.** refuse: vague\n3) print', 'vague'],
    ['1. print\r\n2. refuse\r\n3. print\r\n', ''],
  ])('%j is understood', (text, reason) => {
    const { faults, lines: found } = lines(text)
    expect(faults).toEqual([])
    expect([...found]).toEqual([
      [1, { print: true, reason: '' }],
      [2, { print: false, reason }],
      [3, { print: true, reason: '' }],
    ])
  })

  test.each([
    ['1 print\n1 refuse\n2 print\n3 print', /Question 1 has two verdicts/],
    ['1 print\n2 print\n3 print\n4 print', /There is no question 4/],
    ['1 print\n2 print', /No verdict on 1 of 3 questions: 3/],
    ['1 maybe\n2 print\n3 print', /“1 maybe” is no verdict/],
  ])('%j is not', (text, fault) => {
    expect(lines(text).faults[0]).toMatch(fault)
  })

  test('that is no list of verdicts is not', () => {
    expect(lines('{"1": "print"}', 'verdicts-ann.json').faults[0]).toMatch(/^The file is no list/)
  })
})
