import { describe, expect, it } from 'vitest'
import { isProse } from '../../../../questions/writing/reply/is-prose.ts'

describe('what is a reporter’s sentence', () => {
  it.each([
    'The dam burst on March 2, 2029.',
    'She said: “It held.” (The second one did not.)',
    'The effect was small (p < 0.05), and the village’s council [of 1990] knew it.',
    'The council told the paper that any plan "must be thought out": "Moves are welcome."',
    'She told the agency | that salt should be iodised.',
    'It lost 3:1; “later”: that was all he said.',
  ])('is one: %s', (text) => {
    expect(isProse(text)).toBe(true)
  })

  it.each([
    '{"id":"f1","statement":"Zorbax owns the mine."}',
    'statement": "Zorbax owns the mine',
    '"statement": 7, so Zorbax owns the mine',
    '<b>Zorbax owns the mine.</b>',
    '<!-- Zorbax owns the mine. -->',
    '| Zorbax | owns the mine |',
    'See https://zorbax.example for who owns the mine.',
    '"entities": [], and Zorbax owns the mine',
  ])('is not: %s', (text) => {
    expect(isProse(text)).toBe(false)
  })
})
