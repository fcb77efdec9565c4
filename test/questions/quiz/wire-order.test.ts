import { describe, expect, test } from 'vitest'
import { unevenness, wireOrder } from '../../../questions/quiz/wire-order.ts'
import { question } from './question.ts'

const bank = Array.from({ length: 24 }, (_, index) => question(`thing ${index}`))
const selected = new Set(bank.slice(0, 8).map(({ id }) => id))
const places = (questions: typeof bank) => questions.map(({ choices, correct }) => choices.findIndex(({ id }) => id === correct[0]))

describe('the order of choices on the wire', () => {
  test('puts the key at each place equally often, in the quiz and in the bank', () => {
    const ordered = wireOrder(bank, selected)
    const count = (some: number[]) => [0, 1, 2, 3].map((place) => some.filter((each) => each === place).length)
    expect(count(places(ordered.slice(0, 8)))).toEqual([2, 2, 2, 2])
    expect(count(places(ordered))).toEqual([6, 6, 6, 6])
  })

  test('keeps the questions, their ids and their choices', () => {
    const ordered = wireOrder(bank, selected)
    expect(ordered.map(({ id }) => id)).toEqual(bank.map(({ id }) => id))
    for (const [at, { choices }] of ordered.entries()) expect(choices).toEqual(expect.arrayContaining([...(bank[at]?.choices ?? [])]))
  })

  test('does not depend on the order in which key and wrong choices were written', () => {
    const turned = bank.map((each) => ({ ...each, choices: [...each.choices].reverse() }))
    expect(wireOrder(turned, selected)).toEqual(wireOrder(bank, selected))
  })

  test('leaves sorted questions as they are', () => {
    const sorted = question('a date', { sorted: true })
    expect(wireOrder([...bank, sorted], selected).at(-1)).toEqual(sorted)
  })

  test('never shows a sequence in its right order or backwards, nor all right choices first', () => {
    const sequences = Array.from({ length: 6 }, (_, index) => question(`sequence ${index}`, { kind: 'order' }, 3, ['a', 'b', 'c']))
    const several = Array.from({ length: 6 }, (_, index) => question(`several ${index}`, { kind: 'multiple' }, 2))
    for (const { choices, correct, kind } of wireOrder([...sequences, ...several], new Set())) {
      const first = choices.slice(0, correct.length).map(({ id }) => id)
      if (kind === 'order') expect([correct, [...correct].reverse()]).not.toContainEqual(first)
      else expect(new Set(first)).not.toEqual(new Set(correct))
    }
  })

  test('counts how uneven places are', () => {
    expect(unevenness([question('a'), question('b'), question('c')])).toBe(2)
    expect(unevenness([question('a')])).toBe(0)
  })
})
