import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNumberWord, numbers } from '../../../questions/english/numbers.ts'

/** Milliseconds for the many texts of a property on a busy machine. */
const PATIENCE = 60_000

describe('numbers', () => {
  test.each([
    ['31,000 people', [[31000, 'exactly', 'people']]],
    ['more than 31,000 people', [[31000, 'at least', 'people']]],
    ['no more than $5 billion', [[5e9, 'at most', '']]],
    ['no fewer than twenty-five metres', [[25, 'at least', 'metres']]],
    ['about 2.5 million', [[2.5e6, 'about', '']]],
    ['eight hundred miners', [[800, 'exactly', 'miners']]],
    [
      '12 per cent and 40 %',
      [
        [12, 'exactly', '%'],
        [40, 'exactly', '%'],
      ],
    ],
    ['a 3-day visit', [[3, 'exactly', 'day']]],
    [
      'over January 26, 2024',
      [
        [26, 'exactly', ''],
        [2024, 'exactly', ''],
      ],
    ],
    ['the twenty-sixth', [[26, 'exactly', 'th']]],
    ['one mine', [[1, 'exactly', 'mine']]],
    ['only one of them', [[1, 'exactly', 'of']]],
  ])('reads “%s”', (text, expected) => {
    expect(numbers(text).map(({ value, bound, unit }) => [value, bound, unit])).toEqual(expected)
  })

  test.each(['one of the engineers', 'the Norlandic one', 'One by the minister', 'a mine'])('finds none in “%s”', (text) => {
    expect(numbers(text)).toEqual([])
  })

  test(
    'is total and finds finite values only',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => numbers(text).every(({ value }) => !Number.isNaN(value))),
      )
    },
    PATIENCE,
  )

  test.each(['12', '1,200', 'twelve', 'Million'])('“%s” is a number word', (word) => {
    expect(isNumberWord(word)).toBe(true)
  })

  test('“mine” is no number word', () => {
    expect(isNumberWord('mine')).toBe(false)
  })
})
