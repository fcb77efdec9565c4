import { describe, expect, test } from 'vitest'
import { backedBy, backedByForm } from '../../../questions/english/backed-by.ts'
import { lemma } from '../../../questions/english/lemma.ts'

describe('a word is backed', () => {
  test.each([
    ['homemade', 'a clock that she had made', 'what it was made of aside'],
    ['lifelong', 'a member all her life', 'by the time that it lasted'],
    ['nationwide', 'a strike of the nation', 'by how far it reached'],
    ['funds', 'they were fundraising', 'by a compound that begins with it'],
    ['crackdown', 'they cracked down', 'by its parts'],
    ['French', 'France won', 'by the country of its people'],
    ['Netherlands', 'a Dutch minister', 'by the people of its country'],
    ['American', 'the U.S. said', 'by an abbreviation of its country'],
    ['highest', 'a high tower', 'by its plain form'],
    ['overtook', 'it has overtaken', 'by another form of an irregular verb'],
  ])('“%s” by “%s” (%s)', (word, text) => {
    expect(backedByForm([text])(lemma(word))).toBe(true)
  })

  test.each([
    ['homemade', 'a clock that she had bought'],
    ['Swedish', 'a Norwegian minister'],
    ['fundraising', 'funds were short'],
    ['another', 'an apple'],
  ])('not “%s” by “%s”', (word, text) => {
    expect(backedByForm([text])(lemma(word))).toBe(false)
  })

  test('by a synonym for wording, and not for a key', () => {
    expect(backedBy(['his parents'])(lemma('father'))).toBe(true)
    expect(backedByForm(['his parents'])(lemma('father'))).toBe(false)
  })
})
