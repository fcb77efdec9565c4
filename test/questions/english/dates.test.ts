import { describe, expect, test } from 'vitest'
import { datesInWords, inARow } from '../../../questions/english/date-line.ts'
import { dates } from '../../../questions/english/dates.ts'
import { harms } from '../../../questions/english/harms.ts'

describe('dates in a text', () => {
  test.each([
    ['by January 26, 2024', [{ year: 2024, month: 1, day: 26 }]],
    ['on January 17', [{ year: null, month: 1, day: 17 }]],
    ['26 January 2024', [{ year: 2024, month: 1, day: 26 }]],
    ['the 3rd June', [{ year: null, month: 6, day: 3 }]],
    ['the twenty-sixth of January', [{ year: null, month: 1, day: 26 }]],
    ['January the 26th, 2024', [{ year: 2024, month: 1, day: 26 }]],
    ['the second of May', [{ year: null, month: 5, day: 2 }]],
    ['March thirtieth', [{ year: null, month: 3, day: 30 }]],
    ['Jan. 2024', [{ year: 2024, month: 1, day: null }]],
    [
      'in 1998 and in 2003',
      [
        { year: 1998, month: null, day: null },
        { year: 2003, month: null, day: null },
      ],
    ],
    [
      'May 2 or May 9',
      [
        { year: null, month: 5, day: 2 },
        { year: null, month: 5, day: 9 },
      ],
    ],
    ['May', [{ year: null, month: 5, day: null }]],
    ['It will return in May', [{ year: null, month: 5, day: null }]],
    ['they may come', []],
    ['May they come', []],
    ['1,500 people in 12 boats', []],
  ])('of “%s”', (text, found) => {
    expect(dates(text)).toEqual(found)
  })

  test('are printed without the year where it is the same for all', () => {
    expect(datesInWords(['2024-01-17', '2024-01-18'])).toEqual(['January 17', 'January 18'])
    expect(datesInWords(['2023-12-31', '2024-01-01'])).toEqual(['December 31, 2023', 'January 1, 2024'])
    expect(inARow(['January 17', 'January 18', 'January 26'])).toBe('January 17, January 18 and January 26')
  })
})

describe('the harms that a text speaks of', () => {
  test.each([
    ['killing two children and injuring three girls', ['death', 'injury', 'minor']],
    ['The sailors drowned', ['death']],
    ['He had raped her', ['sexual-violence']],
    ['The deadline of May 2', []],
    ['A body of work, executed well', []],
  ])('“%s”: %j', (text, tags) => {
    expect(harms(text)).toEqual(tags)
  })
})
