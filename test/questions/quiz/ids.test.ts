import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { choiceIdSchema, questionIdSchema } from '../../../questions/contract/ids.ts'
import { assemble } from '../../../questions/quiz/assemble.ts'
import { hash } from '../../../questions/quiz/hash.ts'
import { choiceId, questionId } from '../../../questions/quiz/ids.ts'
import { item } from '../distractors/item.ts'

describe('ids', () => {
  test('have the form that the contract asks for', () => {
    expect(v.is(questionIdSchema, questionId('velm', 'single', 'Which pier?'))).toBe(true)
    expect(v.is(choiceIdSchema, choiceId('velm', 'Which pier?', 'The old one'))).toBe(true)
  })

  test('are the same today and tomorrow', () => {
    expect(questionId('velm', 'single', 'Which pier?')).toBe('q_brfzveignh')
    expect(choiceId('velm', 'Which pier?', 'The old one')).toBe('c_pj2mzzsomw')
  })

  test.each([
    ['article', questionId('osk', 'single', 'Which pier?')],
    ['kind', questionId('velm', 'multiple', 'Which pier?')],
    ['stem', questionId('velm', 'single', 'Which quay?')],
  ])('of questions differ where the %s differs', (_, other) => {
    expect(other).not.toBe(questionId('velm', 'single', 'Which pier?'))
  })

  test('do not depend on which choice is right', () => {
    const choices = ['May 2', 'April 28']
    const ids = choices.map((right) => {
      const rest = choices.filter((text) => text !== right)
      const made = assemble(
        item({
          key: [{ text: right, quote: 'on May 2' }],
          distractors: rest.map((text) => ({ text, proof: { by: 'silence' } })),
        }),
      )
      return [made.id, ...made.choices.map(({ id }) => id).sort()]
    })
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0]).size).toBe(3)
  })

  test('never run parts together', () => {
    expect(hash(['ab', 'c'], 10)).not.toBe(hash(['a', 'bc'], 10))
  })

  test('are the base-32 SHA-256 of their parts', () => {
    // printf '["abc"]' | openssl dgst -sha256 -binary | base32 | tr A-Z a-z
    expect(hash(['abc'], 16)).toBe('alzzh2utlblarawb')
  })
})
