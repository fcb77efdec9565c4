import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lemma } from '../../../questions/english/lemma.ts'
import { related } from '../../../questions/english/related.ts'

/** Milliseconds for the many texts of a property on a busy machine. */
const PATIENCE = 60_000

describe('lemma', () => {
  test.each([
    ['strike', 'strikes', 'striking', 'struck'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['hope', 'hopes', 'hoped', 'hoping'],
    ['pass', 'passes', 'passed', 'passing'],
    ['country', 'countries'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['die', 'dies', 'died', 'dying'],
    ['say', 'says', 'said', 'saying'],
    ['withdraw', 'withdraws', 'withdrew', 'withdrawn'],
    ['box', 'boxes'],
    ['child', 'children'],
    ['crisis', 'crises'],
    ['agency', 'agencies'],
  ])('meets all forms of “%s”', (base, ...forms) => {
    expect(new Set(forms.map(lemma))).toEqual(new Set([lemma(base)]))
  })

  test.each([
    ['sing', 's'],
    ['bus', 'bu'],
    ['press', 'pre'],
    ['red', 'r'],
    ['mine', 'mint'],
    ['school', 'schooner'],
  ])('keeps “%s” apart from “%s”', (a, b) => {
    expect(lemma(a)).not.toBe(lemma(b))
  })

  test(
    'is total and ignores case',
    () => {
      fc.assert(fc.property(fc.string({ maxLength: 40 }), (word) => lemma(word.toUpperCase().toLowerCase()) === lemma(word.toLowerCase())))
    },
    PATIENCE,
  )
})

describe('related', () => {
  test.each([
    ['announce', 'announcement'],
    ['agree', 'agreement'],
    ['retaliate', 'retaliatory'],
    ['destroy', 'destruction'],
    ['die', 'death'],
    ['asia', 'asian'],
    ['crack', 'crackdown'],
    ['invade', 'invasion'],
    ['vote', 'voter'],
    ['korea', 'korean'],
    ['suspend', 'suspension'],
    ['describe', 'description'],
    ['apply', 'application'],
  ])('joins “%s” and “%s”', (a, b) => {
    expect(related(lemma(a), lemma(b))).toBe(true)
    expect(related(lemma(b), lemma(a))).toBe(true)
  })

  test.each([
    ['norland', 'norway'],
    ['minister', 'miner'],
    ['2030', '2031'],
    ['port', 'portrait'],
    ['plan', 'plant'],
    ['state', 'station'],
    ['star', 'start'],
    ['commission', 'commerce'],
    ['march', 'market'],
  ])('keeps “%s” and “%s” apart', (a, b) => {
    expect(related(lemma(a), lemma(b))).toBe(false)
  })
})
