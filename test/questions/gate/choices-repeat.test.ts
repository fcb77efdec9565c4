import { describe, expect, test } from 'vitest'
import { choicesRepeat } from '../../../questions/gate/choices-repeat.ts'
import { asked } from './asked.ts'

const warned = (key: string, ...others: string[]) => choicesRepeat.check(asked('What did Per Aune say?', key, others))

describe('choices-repeat', () => {
  test('warns of words with which every choice begins', () => {
    expect(
      warned('Some miners of Skarvik are safe', 'Some miners of Skarvik are missing', 'Some miners of Skarvik are hurt').join(),
    ).toMatch(/“some miners of skarvik are”/)
  })

  test.each([
    ['one word', ['Skarvik copper', 'Skarvik lead', 'Skarvik tin']],
    ['words of grammar', ['In the north of it', 'In the wall', 'In the river']],
    ['a word of theirs and one of grammar', ['To close mines', 'To close schools', 'To close roads']],
  ])('says nothing where they share %s', (_, [key = '', ...others]) => {
    expect(warned(key, ...others)).toEqual([])
  })
})
