import { describe, expect, test } from 'vitest'
import { contentWords } from '../../../questions/english/content-words.ts'
import { holds } from '../../../questions/english/holds.ts'
import { lemma } from '../../../questions/english/lemma.ts'
import { containsPhrase, containsPhraseInAnyForm } from '../../../questions/english/phrase.ts'
import { equivalentQualifiers } from '../../../questions/english/qualifiers.ts'
import { synonyms } from '../../../questions/english/synonyms.ts'

describe('contentWords', () => {
  test.each([
    ['leaves grammar out', 'What did they do to the dam after that?', ['dam']],
    ['keeps the US apart from us', 'The US told us', ['us', lemma('tell')]],
    ['knows that a mine is a pit', 'the mine', ['min']],
    ['keeps the month of May', 'It may rain in May', ['rain', 'may']],
    ['keeps numbers in digits', 'the 800 people', ['800', 'person']],
  ])('%s: “%s”', (_, text, expected) => {
    expect(contentWords(text)).toEqual(expected)
  })
})

describe('containsPhrase', () => {
  test.each([
    [true, 'the Skarv river’s water', 'Skarv river'],
    [true, 'long-range missiles', 'Long range'],
    [true, 'The United States (US)', 'US'],
    [false, 'they told us', 'US'],
    [false, 'the churchyard', 'church'],
    [false, 'anything', ''],
  ])('says %s of “%s” and “%s”', (expected, text, phrase) => {
    expect(containsPhrase(text, phrase)).toBe(expected)
  })

  test('in any form, finds the plural', () => {
    expect(containsPhrase('both foreign ministers', 'foreign minister')).toBe(false)
    expect(containsPhraseInAnyForm('both foreign ministers', 'foreign minister')).toBe(true)
  })
})

describe('holds', () => {
  test.each([
    [true, 'cracks in the wall of the dam', 'A crack in the wall'],
    [true, 'it would hire eight hundred people', '800 people'],
    [false, 'it would hire 800 people', '900 people'],
    [false, 'more than all other mines', 'As much as all other mines'],
    [false, 'before the flood', 'After the flood'],
    [false, 'anything at all', 'of it'],
  ])('says %s of “%s” and “%s”', (expected, whole, part) => {
    expect(holds(whole, part)).toBe(expected)
  })
})

describe('synonyms and equivalent qualifiers', () => {
  test('hold the word itself', () => {
    expect(synonyms('zebra')).toEqual(new Set(['zebra']))
    expect(equivalentQualifiers('Purple')).toEqual(['purple'])
  })

  test('join what newsrooms use for one thing', () => {
    expect(synonyms(lemma('defeated'))).toContain(lemma('won'))
    expect(equivalentQualifiers('more than')).toContain('over')
    expect(equivalentQualifiers('more than')).not.toContain('less than')
  })
})
