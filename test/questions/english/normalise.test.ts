import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, plain } from '../../../questions/english/normalise.ts'

/** Milliseconds for the many texts of a property on a busy machine. */
const PATIENCE = 60_000

describe('normalise', () => {
  test.each([
    ['case', 'SKARVIK', 'skarvik'],
    ['accents', 'Núñez', 'nunez'],
    ['ligatures', 'ﬁsh', 'fish'],
    ['full-width letters', 'Ｈａｍｒｅ', 'hamre'],
    ['curly apostrophes', 'Norland’s', "norland's"],
    ['curly quotation marks', '“no”', '"no"'],
    ['dashes', 'long–range', 'long-range'],
    ['white space of every kind', ' a\u00A0b\t\nc ', 'a b c'],
  ])('folds %s', (_, text, folded) => {
    expect(normalise(text)).toBe(folded)
  })

  test('plain keeps the case', () => {
    expect(plain('The US’s Núñez')).toBe("The US's Nunez")
  })

  test(
    'leaves what it has folded as it is, whatever the text',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => normalise(normalise(text)) === normalise(text)))
    },
    PATIENCE,
  )

  test('ends on a letter with a hundred thousand marks', () => {
    expect(normalise(`a${'\u0301\u0328'.repeat(50_000)}b`)).toBe('ab')
  })
})
