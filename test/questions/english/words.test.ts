import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words, writtenWords } from '../../../questions/english/words.ts'

/** Milliseconds for the many texts of a property on a busy machine. */
const PATIENCE = 60_000

describe('words', () => {
  test.each([
    ['parts hyphenated words', 'long-range missiles', ['long', 'range', 'missiles']],
    ['drops the possessive', 'Norland’s miners’ union', ['norland', 'miners', 'union']],
    ['opens “n’t”', 'It didn’t and can’t', ['it', 'did', 'not', 'and', 'can', 'not']],
    ['keeps a number whole', 'over 1,200.5 tonnes', ['over', '1200.5', 'tonnes']],
    ['keeps an ordinal whole', 'the 22nd day', ['the', '22nd', 'day']],
    ['reads initials as one word', 'the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['keeps a name with an apostrophe', 'O’Neil', ['oneil']],
    ['finds none in signs', '– … “ ”', []],
    ['reads other scripts', 'Тарн 山', ['тарн', '山']],
  ])('%s: “%s”', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('writtenWords keeps the case, so that “US” is not “us”', () => {
    expect(writtenWords('the US told us')).toEqual(['the', 'US', 'told', 'us'])
  })

  test(
    'never holds an empty word or a space, whatever the text',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => words(text).every((word) => /^\S+$/.test(word))))
    },
    PATIENCE,
  )
})
