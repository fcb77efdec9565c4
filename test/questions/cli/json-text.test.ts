import { describe, expect, test } from 'vitest'
import { jsonText } from '../../../questions/cli/json-text.ts'

describe('a JSON file', () => {
  const text = '{\n  "a": [\n    { "id": "x",\n      "b": 1 }\n  ]\n}\n'
  const read = jsonText(text)

  test.each([
    [['a'], 2],
    [['a', 0], 3],
    [['a', 0, 'b'], 4],
    [['a', 0, 'absent'], 3],
    [['absent'], 1],
  ])('has its member %j on line %d', (path, line) => {
    expect('value' in read && read.lineOf(path)).toBe(line)
  })

  test.each([
    ['{\n"a": 1,\n}', 3, /comma is too many/],
    ['{\n"a" 1}', 2, /colon is missing/],
    ['[\n1\n2]', 3, /comma is missing before this/],
    ['{\n"a": 1', 2, /brace } is missing/],
    ['[1', 1, /bracket ] is missing/],
    ['{\n  a: 1}', 2, /double quotes/],
    ['{"a": "x\n"}', 1, /no closing double quote/],
    ['{"a":\n"\\q"}', 2, /backslash/],
    ['{}\n}', 2, /after the end/],
    ['\n// no\n{}', 2, /no comments/],
    ['', 1, /A value is missing/],
  ])('%j is none at line %d, and says why', (faulty, line, sentence) => {
    expect(jsonText(faulty)).toEqual({ line, sentence: expect.stringMatching(sentence) })
  })
})
