import { describe, expect, it } from 'vitest'
import { visible } from '../../../questions/cli/visible.ts'

describe('a line for a terminal', () => {
  it.each([
    ['an escape sequence', 'What \u001b[31mred\u001b[0m?', 'What ‹U+001B›[31mred‹U+001B›[0m?'],
    ['a bell and a backspace', 'a\u0007\bb', 'a‹U+0007›‹U+0008›b'],
    ['a sequence of eight-bit controls', '\u009b2J', '‹U+009B›2J'],
    ['a carriage return, which writes over a line', 'refused\rprinted', 'refused‹U+000D›printed'],
    ['a right-to-left override', '\u202ewrong', '‹U+202E›wrong'],
    ['an invisible tag', 'a\u{e0041}b', 'a‹U+E0041›b'],
  ])('names %s instead of sending it', (_, line, shown) => {
    expect(visible(line)).toBe(shown)
  })

  it('leaves all else as it is', () => {
    const line = '“Dvořák’s – 5 °C” 🐟 مرحبا\nsecond line'
    expect(visible(line)).toBe(line)
  })
})
