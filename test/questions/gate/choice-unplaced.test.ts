import { describe, expect, test } from 'vitest'
import { choiceUnplaced } from '../../../questions/gate/choice-unplaced.ts'
import { asked } from './asked.ts'

const warned = (stem: string, key: string, ...others: string[]) => choiceUnplaced.check(asked(stem, key, others))

describe('choice-unplaced', () => {
  test('warns of a definite thing in a choice that nothing has placed', () => {
    expect(warned('What did the union ask for?', 'A change of the law', 'A delay of the vote').join('\n')).toMatch(
      /“the law”.*\n.*“the vote”/,
    )
  })

  test.each([
    ['the stem has spoken of', 'What did the union ask after the vote on the mine?', 'A delay of the vote'],
    ['the choice itself places', 'What did the union ask for?', 'A delay of the vote on the mine'],
    ['is no event, study, law or body', 'What did the union ask for?', 'A repair of the wall'],
  ])('says nothing of what %s', (_, stem, key) => {
    expect(warned(stem, key, 'A new school')).toEqual([])
  })
})
