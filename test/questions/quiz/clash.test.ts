import { describe, expect, test } from 'vitest'
import { clash } from '../../../questions/quiz/clash.ts'
import { question } from './question.ts'

const proof = (exact: string) => [{ exact, prefix: '', suffix: '', url: null }]

describe('two questions of one quiz', () => {
  test('go together where they ask about different things', () => {
    expect(clash(question('the pier'), question('a quay'))).toBeNull()
  })

  test('clash where they ask about the same fact', () => {
    expect(clash(question('the pier'), question('a quay', { facts: ['the pier'] }))).toContain('the pier')
  })

  test('clash where one tells the answer of the other, whichever comes first', () => {
    const asked = question('the pier', {}, 1, ['dark red paint', 'green paint'])
    const telling = question('a quay', { stem: 'Who ordered the dark red paint?' })
    expect(clash(asked, telling)).toContain('dark red paint')
    expect(clash(telling, asked)).toContain('dark red paint')
  })

  test('clash where one asks for the date of an event that the other puts in order', () => {
    const sequence = question('the spring', { kind: 'order', evidence: proof('the pier opened on May 9') })
    const date = question('the opening', { family: 'time', evidence: proof('pier opened on May 9') })
    expect(clash(sequence, date)).toContain('dates an event')
    expect(clash(date, sequence)).toContain('dates an event')
    expect(clash(sequence, { ...date, evidence: proof('the quay closed on May 2') })).toBeNull()
  })
})
