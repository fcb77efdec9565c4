import { describe, expect, test } from 'vitest'
import { personUnintroduced } from '../../../questions/gate/person-unintroduced.ts'
import { candidates, itemOf, spoilt } from './story.ts'

const warned = (stem: string) => personUnintroduced.check(spoilt('piles', { stem }))

describe('person-unintroduced', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))('says nothing of “%s”', (_, candidate) => {
    expect(personUnintroduced.check(itemOf(candidate))).toEqual([])
  })

  test('warns of a bare name in a stem that gives a year', () => {
    expect(warned('What did Per Aune say of the dam in March 2031?').join()).toMatch(/who Per Aune is/)
  })

  test.each(['What did fisheries minister Per Aune say of the dam in March 2031?', 'What did Per Aune say of the dam?'])(
    'leaves “%s” alone: it is introduced, or another rule refuses it',
    (stem) => {
      expect(warned(stem)).toEqual([])
    },
  )
})
