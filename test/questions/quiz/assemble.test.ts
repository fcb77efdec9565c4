import { describe, expect, test } from 'vitest'
import { assemble } from '../../../questions/quiz/assemble.ts'
import { naturalOrder } from '../../../questions/quiz/natural-order.ts'
import { item } from '../distractors/item.ts'

const texts = (changes: object) => assemble(item(changes)).choices.map(({ text }) => text)

describe('a candidate made into a question', () => {
  test('explains itself by the first cited fact and proves itself by the cited facts’ quotes', () => {
    const { explanation, evidence } = assemble(item())
    expect(explanation).toBe('Velm’s harbour council voted on May 2 to buy an electric ferry.')
    expect(evidence).toEqual([
      {
        exact: 'voted on May 2 to buy an electric ferry',
        prefix: 'The harbour council of Velm ',
        suffix: ' for 4 million crowns.',
        url: null,
      },
    ])
  })

  test('keeps its own explanation and evidence where it has them', () => {
    const { explanation, evidence } = assemble(item({ explanation: 'It was May 2.', evidence: [{ exact: 'on May 2' }] }))
    expect(explanation).toBe('It was May 2.')
    expect(evidence.map(({ exact }) => exact)).toEqual(['on May 2'])
  })

  test('shows a quote once, and not the quotes inside it', () => {
    const quotes = [{ exact: 'May 2' }, { exact: 'voted on May 2' }, { exact: 'voted on May 2' }, { exact: 'the old pier' }]
    expect(assemble(item({ evidence: quotes })).evidence.map(({ exact }) => exact)).toEqual(['voted on May 2', 'the old pier'])
  })

  test('files the notes under the ids of their choices', () => {
    const distractors = [{ text: 'April 28', proof: { by: 'silence' }, note: 'The pier opened then.' }]
    const { choices, notes } = assemble(item({ distractors }))
    const april = choices.find(({ text }) => text === 'April 28')
    expect(notes).toEqual({ [april?.id ?? '']: 'The pier opened then.' })
  })

  test('names its right choices in the order of the key', () => {
    const key = ['third', 'first', 'second'].map((text) => ({ text, quote: 'x' }))
    const { choices, correct } = assemble(item({ kind: 'order', key, distractors: [] }))
    expect(correct.map((id) => choices.find((choice) => choice.id === id)?.text)).toEqual(['third', 'first', 'second'])
  })

  test('sorts dates and numbers where they are to be sorted', () => {
    const silent = (text: string) => ({ text, proof: { by: 'silence' } })
    expect(texts({ sorted: true, distractors: ['June 9', 'April 28'].map(silent) })).toEqual(['April 28', 'May 2', 'June 9'])
    expect(assemble(item({ sorted: true })).sorted).toBe(true)
  })

  test('is not sorted where its choices have no order of their own', () => {
    expect(assemble(item({ sorted: true, key: [{ text: 'Osk', quote: 'Osk' }] })).sorted).toBe(false)
  })
})

describe('the natural order', () => {
  test.each([
    [
      ['March 3, 2023', 'May 2, 2022', 'June 9, 2022'],
      ['May 2, 2022', 'June 9, 2022', 'March 3, 2023'],
    ],
    [
      ['2024', '1998', '2003'],
      ['1998', '2003', '2024'],
    ],
    [
      ['Two million', '300', 'Forty'],
      ['Forty', '300', 'Two million'],
    ],
    [
      ['26 January', 'January 17'],
      ['January 17', '26 January'],
    ],
  ])('of %j is %j', (some, sorted) => {
    expect(naturalOrder(some)).toEqual(sorted)
  })

  test.each([
    [['March 2, 2023', 'January 26']],
    [['January 26', '12']],
    [['2023', 'March 2, 2023']],
    [['March 2023', 'March 2']],
    [['3 days', '2 weeks']],
  ])('is none for texts of other parts: %j', (some) => {
    expect(naturalOrder(some)).toBeNull()
  })

  test.each([[['Osk', 'Velm']], [['May 2', '2 May']], [['Three', 'Osk']]])('of %j is unknown', (some) => {
    expect(naturalOrder(some)).toBeNull()
  })
})
