import { describe, expect, test } from 'vitest'
import { families } from '../../../questions/families/index.ts'
import { FAMILY_NAMES } from '../../../questions/families/names.ts'
import { familyMisfit } from '../../../questions/gate/family-misfit.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

describe('family-misfit', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate.family, candidate] as const))(
    'passes “%s” as a question of the family “%s”',
    (_, __, candidate) => {
      expect(familyMisfit.check(itemOf(candidate))).toEqual([])
    },
  )

  test.each([
    ['“what … blame” as a time', 'blame', 'time'],
    ['“on which date” as a cause', 'repair-date', 'cause'],
    ['“with what” as a quantity', 'piles', 'quantity'],
    ['a single choice as a sequence', 'blame', 'order'],
    ['a question on no list as a list', 'piles', 'list-select'],
  ] as const)('refuses %s', (_, id, family) => {
    expect(familyMisfit.check(spoilt(id, { family }))).not.toEqual([])
  })

  test('has a family for every name that a candidate can give', () => {
    expect(families.map(({ name }) => name).sort()).toEqual([...FAMILY_NAMES].sort())
    expect(FAMILY_NAMES).toContain(sound('blame').family)
  })
})
