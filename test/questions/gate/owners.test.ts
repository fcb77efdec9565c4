import { expect, test } from 'vitest'
import { wrongOwners } from '../../../questions/gate/owners.ts'
import { sheet } from './story.ts'

test('passes a body that is its own country’s', () => {
  expect(wrongOwners('What did Norland’s Miners’ Union of Norland demand?', sheet)).toEqual([])
})

test('refuses a body that is made another country’s, before or behind its name', () => {
  expect(wrongOwners('What did Ostland’s Miners’ Union of Norland demand?', sheet)).toEqual([expect.stringMatching(/not Ostland’s/)])
  expect(wrongOwners('What did Ingrid Solheim of Sudland demand?', sheet)).toEqual([expect.stringMatching(/not Sudland’s/)])
})

test('passes a body beside another country', () => {
  expect(wrongOwners('What did Ostland say of Ingrid Solheim?', sheet)).toEqual([])
})
