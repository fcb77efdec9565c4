import { describe, expect, test } from 'vitest'
import { evidenceNotVerbatim } from '../../../questions/gate/evidence-not-verbatim.ts'
import { candidates, itemOf, sound, spoilt, withFacts } from './story.ts'

const withQuotes = (id: string, ...quotes: { exact: string; prefix?: string }[]) =>
  withFacts(spoilt(id, {}), (fact) => ({ ...fact, quotes }))

describe('evidence-not-verbatim', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))(
    'passes “%s”, whose quotes stand in the article',
    (_, candidate) => {
      expect(evidenceNotVerbatim.check(itemOf(candidate))).toEqual([])
    },
  )

  test('passes a quote that stands in the article twice when its prefix tells which one is meant', () => {
    expect(evidenceNotVerbatim.check(spoilt('piles', { evidence: [{ exact: 'the dam', prefix: 'wall of ' }] }))).toEqual([])
  })

  test.each([
    ['a quote with one word changed', { exact: 'Engineers have since strengthened the dam with iron piles' }, /is not in the article/],
    ['a quote with a straight apostrophe for the curly one', { exact: "The Miners' Union of Norland" }, /is not in the article/],
    ['a quote that stands in the article twice', { exact: 'the dam' }, /more than once/],
    ['a quote shifted by one character', { exact: 'ngineers have since strengthened the dam with steel piles ' }, /inside a word/],
    ['a quote cut short inside a word', { exact: 'have since strengthened the dam with steel pile' }, /inside a word/],
  ])('refuses %s', (_, quote, message) => {
    expect(evidenceNotVerbatim.check(withQuotes('piles', quote)).join()).toMatch(message)
  })

  test('refuses a quote of the fact that proves a wrong choice, when the article does not have it', () => {
    const item = spoilt('blame', {})
    const facts = item.sheet.facts.map((fact) =>
      fact.id === 'blame-company' ? { ...fact, quotes: [{ exact: 'Borealis Metals blamed a storm' }] } : fact,
    )
    expect(evidenceNotVerbatim.check({ ...item, sheet: { ...item.sheet, facts } }).join()).toContain('blamed a storm')
  })

  test('passes words in quotation marks that the article says, whatever their case', () => {
    expect(evidenceNotVerbatim.check(spoilt('bridge', { stem: 'Which minister called the mine “The backbone of the north”?' }))).toEqual([])
  })

  test.each([
    ['altered', 'Which minister called the mine “the heart of the north”?', 'From a bridge'],
    ['invented for a wrong choice', sound('bridge').stem, '“We will never close it”'],
  ])('refuses a quotation %s', (_, stem, text) => {
    const distractors = [{ text, proof: { by: 'silence' } as const }]
    expect(evidenceNotVerbatim.check(spoilt('bridge', { stem, distractors })).join()).toMatch(/quotation marks/)
  })

  test.each([
    ['is not a span of the cited facts’ quotes, though the article has it', 'an earthquake'],
    ['is cut inside a word', 'teel piles'],
  ])('refuses a key whose quote %s', (_, quote) => {
    const [key] = sound('piles').key
    expect(evidenceNotVerbatim.check(spoilt('piles', { key: [{ text: key?.text ?? '', quote }] }))).toHaveLength(1)
  })
})
