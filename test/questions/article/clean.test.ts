import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../questions/article/clean.ts'
import { anyText } from './any-text.ts'

describe('cleaning an article’s text', () => {
  test.each([
    ['bidirectional overrides', 'pay \u202E001\u202C rials', 'pay 001 rials'],
    ['isolates', '\u2066left\u2069 right', 'left right'],
    ['control characters', 'a\u0000b\u0007c\u001Bd\u0085e', 'abcd\ne'],
    ['byte order mark and soft hyphens', '\uFEFFdip\u00ADlo\u00ADmat', 'diplomat'],
    ['zero-width spaces', 'diplo\u200Bmat', 'diplomat'],
    ['no-break spaces and tabs', 'January\u00A026,\t2024', 'January 26, 2024'],
    ['line breaks of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['half of a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['decomposed accents', 'cafe\u0301', 'café'],
  ])('replaces or drops %s', (_, raw, cleaned) => {
    expect(clean(raw)).toBe(cleaned)
  })

  test.each([
    ['the zero-width non-joiner that Persian needs', 'می\u200Cخواهم'],
    ['the zero-width joiner of an emoji family', '👨\u200D👩\u200D👧'],
    ['curly apostrophes and quotation marks', 'Pakistan’s “brotherly” neighbour'],
  ])('keeps %s', (_, text) => {
    expect(clean(text)).toBe(text)
  })

  test('cuts a run of combining marks, over which normalisation takes time quadratic in its length', () => {
    const marks = '\u0301\u0323'.repeat(200_000)
    expect(clean(`a${marks}b`).length).toBeLessThan(40)
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(clean(clean(raw))).toBe(clean(raw))
      }),
    )
  })

  test('leaves well-formed text in normal form C', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = clean(raw)
        expect(text.isWellFormed()).toBe(true)
        expect(text.normalize('NFC')).toBe(text)
      }),
    )
  })
})
