import { describe, expect, test } from 'vitest'
import { tempting } from '../../../questions/quiz/tempting.ts'
import { question } from './question.ts'

const TEXT = 'The red pier opened; the grey quay, of blue stone, did not.'

describe('how much wrong choices tempt', () => {
  test.each([
    [['red', 'grey', 'blue'], 1],
    [['red', 'grey', 'violet'], 0.5],
    [['red', 'violet', 'green pier'], 0],
  ])('the first of %j being right: %d of the others are in the article', (texts, share) => {
    expect(tempting(question('x', {}, 1, texts), TEXT)).toBe(share)
  })

  test('is complete where there is no wrong choice', () => {
    expect(tempting(question('x', { kind: 'order' }, 3, ['a', 'b', 'c']), TEXT)).toBe(1)
  })
})
