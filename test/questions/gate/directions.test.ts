import { expect, test } from 'vitest'
import { wrongDirections } from '../../../questions/gate/directions.ts'
import { sheet } from './story.ts'

const EVIDENCE = ['Norland’s minister had invited his counterpart from Ostland to visit Norland in May.']

test('passes what goes where its evidence goes, in other words', () => {
  expect(wrongDirections('A journey by Ostland’s minister to Norland', EVIDENCE, sheet)).toEqual([])
})

test('refuses what goes the other way', () => {
  expect(wrongDirections('A journey by Norland’s minister to Ostland', EVIDENCE, sheet)).toEqual([expect.stringMatching(/go to Ostland/)])
})

test('leaves a country’s people and things aside: they are no place to go to', () => {
  expect(wrongDirections('A letter to Ostland’s minister', EVIDENCE, sheet)).toEqual([])
})

test('refuses what is inside another country than in its evidence', () => {
  expect(wrongDirections('Which village inside Norland was hit?', ['A strike hit a village in Ostland.'], sheet)).toHaveLength(1)
  expect(wrongDirections('Which village inside Ostland was hit?', ['A strike hit a village in Ostland.'], sheet)).toEqual([])
})

test('takes an office or a body that has a country in its name for no place', () => {
  expect(wrongDirections('A letter to the Miners’ Union of Norland', EVIDENCE, sheet)).toEqual([])
})
