import { expect, test } from 'vitest'
import { wrongDirections } from '../../../questions/gate/directions.ts'
import { sheet } from './story.ts'

const EVIDENCE = ['Norland’s minister had invited his counterpart from Ostland to visit Norland in May.']

test('passes what goes where its evidence goes, in other words', () => {
  expect(wrongDirections('A journey by Ostland’s minister to Norland', EVIDENCE, sheet)).toEqual([])
})

test('refuses what goes the other way', () => {
  expect(wrongDirections('A journey by Norland’s minister to Ostland', EVIDENCE, sheet)).toEqual([expect.stringMatching(/goes to Ostland/)])
})

test('leaves a country’s people and things aside: they are no place to go to', () => {
  expect(wrongDirections('A letter to Ostland’s minister', EVIDENCE, sheet)).toEqual([])
})
