import { expect, test } from 'vitest'
import { turnedRound } from '../../../questions/gate/turned-round.ts'

const FACT = ['Sudland welcomed the reopening of the mine and raised its price.']

test.each([
  ['the facts’ own word', 'Which country welcomed the reopening?'],
  ['a word of the same side', 'Which country supported the reopening?'],
  ['a word whose opposite is not said', 'Which country allowed the reopening?'],
])('passes %s', (_, wording) => {
  expect(turnedRound(wording, FACT)).toEqual([])
})

test.each([
  ['“opposed” where they welcomed', 'Which country opposed the reopening?', /“opposed”/],
  ['“lowered” where they raised', 'Which country lowered its price?', /“lowered”/],
])('refuses %s', (_, wording, message) => {
  expect(turnedRound(wording, FACT).join(' ')).toMatch(message)
})

test('passes a word when the facts have both sides of it', () => {
  expect(turnedRound('Which country opposed the reopening?', [...FACT, 'Ostland opposed it.'])).toEqual([])
})
