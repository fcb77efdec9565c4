import { describe, expect, test } from 'vitest'
import { evidenceNotVerbatim } from '../../../questions/gate/evidence-not-verbatim.ts'
import { quotationInvented } from '../../../questions/gate/quotation-invented.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const offered = (key: string, text: string) =>
  spoilt('bridge', { key: [{ text: key, quote: 'from a bridge' }], distractors: [{ text, proof: { by: 'silence' } }] })
const QUOTED = 'As the “backbone of the north”'

describe('quotation-invented', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('says nothing of “%s”', (_, candidate) => {
    expect(quotationInvented.check(itemOf(candidate))).toEqual([])
  })

  test('warns of a name in quotation marks that nobody in the article uses', () => {
    expect(quotationInvented.check(offered(QUOTED, 'As the “golden river”')).join()).toMatch(/Nobody in the article says “golden river”/)
  })

  test('says nothing of the article’s own words', () => {
    expect(quotationInvented.check(offered(QUOTED, 'As a “copper mine”'))).toEqual([])
  })

  test.each([
    ['a whole sentence', QUOTED, '“We will never close it”'],
    ['a name beside a key without quotation marks', 'From a bridge', '“Golden river”'],
  ])('leaves %s to the rule that refuses it', (_, key, text) => {
    const item = offered(key, text)
    expect(quotationInvented.check(item)).toEqual([])
    expect(evidenceNotVerbatim.check(item)).toHaveLength(1)
  })
})
