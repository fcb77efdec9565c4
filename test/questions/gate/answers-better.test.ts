// A key and a wrong choice that were exchanged, with all facts and quotes in order: only what their sentences speak of tells.
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../questions/facts/sheet.ts'
import type { Candidate } from '../../../questions/families/candidate.ts'
import { answersBetter } from '../../../questions/gate/answers-better.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

/** The candidate with its first wrong choice as the key, resting on the fact that proved it wrong, beside its own or instead of them. */
function exchanged({ id, facts, key, distractors }: Candidate, citing: 'both' | 'the other') {
  const [wrong, ...rest] = distractors
  const [right] = key
  if (wrong === undefined || right === undefined || !('fact' in wrong.proof)) throw new Error(`“${id}” has nothing to exchange.`)
  const other = wrong.proof.fact
  return spoilt(id, {
    facts: citing === 'both' ? [...facts, other] : [other],
    key: [{ text: wrong.text, quote: wrong.proof.quote }],
    distractors: [{ text: right.text, proof: { by: 'elsewhere', fact: facts[0] ?? '', quote: right.quote } }, ...rest],
  })
}

const SWAPPED = ['piles', 'sirens', 'bridge', 'loan', 'repair-date', 'salmon', 'recall', 'lead', 'poison']

describe('a wrong choice in the place of the key', () => {
  test.each(SWAPPED)('is seen where both facts are cited: “%s”', (id) => {
    expect(answersBetter(exchanged(sound(id), 'both')).join()).toMatch(/rather answered by “/)
  })

  test.each(SWAPPED)('is seen where the other fact alone is cited: “%s”', (id) => {
    expect(answersBetter(exchanged(sound(id), 'the other')).join()).toMatch(/rather answered by “/)
  })
})

describe('facts that all quote the same whole sentence', () => {
  const whole = 'The Miners’ Union of Norland (MUN) blamed cracks in the wall of the dam, and Borealis Metals blamed an earthquake.'
  const quoting = (item: ReturnType<typeof itemOf>) => {
    const facts = item.sheet.facts.map((fact) => (fact.id.startsWith('blame-') ? { ...fact, quotes: [{ exact: whole }] } : fact))
    return { ...item, sheet: { ...item.sheet, facts }, facts: facts.filter(({ id }) => item.candidate.facts.includes(id)) }
  }

  test.each(['both', 'the other'] as const)('do not hide that the key is of the other clause: citing %s', (citing) => {
    expect(answersBetter(quoting(exchanged(sound('blame'), citing))).join()).toMatch(/rather answered by “The Miners’ Union of Norland/)
  })

  test.each([false, true])('do not hide it where a fact gives the claim to another speaker: the whole sentence quoted, %s', (isWhole) => {
    const item = exchanged(sound('blame'), 'the other')
    const lie = (fact: Fact): Fact => ({
      ...fact,
      by: { speaker: 'union', verb: 'blame' },
      quotes: isWhole ? [{ exact: whole }] : fact.quotes,
    })
    expect(answersBetter({ ...item, facts: item.facts.map(lie) }).join()).toMatch(/rather answered by/)
  })

  test('do not hide it where one doer did two things', () => {
    const item = exchanged(sound('piles'), 'the other')
    const both = 'Engineers have since strengthened the dam with steel piles and sealed the tunnel with concrete.'
    const facts = item.facts.map((fact) => ({ ...fact, quotes: [{ exact: both }] }))
    expect(answersBetter({ ...item, facts }).join()).toMatch(/rather answered by “Engineers have since strengthened/)
  })

  test('pass where the key is of its own clause', () => {
    expect(answersBetter(quoting(itemOf(sound('blame'))))).toEqual([])
  })
})

describe('a key in its own place', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('passes: “%s”', (_, candidate) => {
    expect(answersBetter(itemOf(candidate))).toEqual([])
  })

  test('passes where the stem names who says the key, though another says more of what is asked', () => {
    const stem = 'What did the Miners’ Union of Norland (MUN) blame, with the burst dam and its metals and company and earthquake?'
    expect(answersBetter(spoilt('blame', { stem }))).toEqual([])
    expect(answersBetter(exchanged({ ...sound('blame') }, 'the other'))).toHaveLength(1)
  })

  test('passes where a sentence with a wrong choice has more of the time only', () => {
    const stem = 'What did the Miners’ Union of Norland blame after a commission of engineers had found mud in a drainage tunnel?'
    expect(answersBetter(spoilt('blame', { stem }))).toEqual([])
  })

  test('passes where a sentence with a wrong choice has more of what the heading says already', () => {
    const heading = 'Borealis Metals and the Miners’ Union of Norland, March 2031'
    const stem = 'Of what did Marta Lund, in the dispute of Borealis Metals and the Miners’ Union of Norland, accuse the government?'
    expect(answersBetter(spoilt('accusation', { stem }, { heading }))).toEqual([])
  })
})
