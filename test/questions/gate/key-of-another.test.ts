// A wrong choice that is called right beside the key, with all facts and quotes in order.
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../questions/article/read.ts'
import { keysOfOthers } from '../../../questions/gate/key-of-another.ts'
import { fact, itemOf, sound, spoilt } from './story.ts'

/** The question with its first wrong choice as a second key, resting on the fact that proved it wrong. */
function doubled(id: string, at = 0) {
  const { facts, key, distractors } = sound(id)
  const wrong = distractors[at]
  if (wrong === undefined || !('fact' in wrong.proof)) throw new Error(`“${id}” has nothing to add.`)
  return spoilt(id, {
    kind: 'multiple',
    facts: [...facts, wrong.proof.fact],
    key: [...key, { text: wrong.text, quote: wrong.proof.quote }],
    distractors: distractors.filter((one) => one !== wrong),
  })
}

describe('a second key that answers another question', () => {
  test.each([
    ['piles', 0, 'Concrete'],
    ['bridge', 0, 'From a church tower'],
    ['bridge', 1, 'From a tunnel'],
    ['salmon', 0, 'The church tower'],
    ['recall', 0, 'It sealed a tunnel'],
    ['lead', 1, 'The tunnel must be sealed'],
  ] as const)('is seen: “%s”', (id, at, text) => {
    expect(keysOfOthers(doubled(id, at)).join()).toContain(`“${text}”`)
  })
})

describe('several keys that answer the same', () => {
  test('pass where a list of the sheet proves them', () => {
    expect(keysOfOthers(itemOf(sound('agreed')))).toEqual([])
  })

  test('pass where one sentence says them all', () => {
    const item = itemOf(sound('agreed'))
    const facts = item.facts.map(({ id, statement, quotes, references, certainty, tags, keep, single, worth }) => ({
      ...{ id, statement, quotes, references, certainty, tags, keep, single, worth },
      kind: 'statement' as const,
    }))
    expect(keysOfOthers({ ...item, facts })).toEqual([])
  })

  test('pass where the last of a list stands behind a comma and “and”', () => {
    const text = 'Ostland and Norland share views on the salmon, the dam, and the waste of the mine.'
    const article = readArticle('views', text)
    const item = itemOf(sound('agreed'))
    const facts = [{ ...fact('reopening'), quotes: [{ exact: text }] }]
    const key = ['The salmon', 'The waste of the mine'].map((one) => ({ text: one, quote: one.replace('The', 'the') }))
    const candidate = { ...item.candidate, stem: 'On which of these do Ostland and Norland share views?', key }
    expect(keysOfOthers({ ...item, article, facts, candidate })).toEqual([])
  })

  test('pass where the sentence before says what they are', () => {
    const stem = 'Which of these refused demands had the union of miners made?'
    expect(keysOfOthers(spoilt('refused', { kind: 'multiple', stem }))).toEqual([])
  })

  test('are not looked at in a question with one key', () => {
    expect(keysOfOthers(itemOf(sound('piles')))).toEqual([])
  })
})
