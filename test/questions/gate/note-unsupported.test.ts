import { describe, expect, test } from 'vitest'
import { noteUnsupported } from '../../../questions/gate/note-unsupported.ts'
import { candidates, itemOf, sound, spoilt } from './story.ts'

/** The sound question with this note on its wrong choice at `index`. */
const noted = (id: string, note: string, index = 0) =>
  spoilt(id, { distractors: sound(id).distractors.map((each, at) => (at === index ? { ...each, note } : each)) })

const faults = (id: string, note: string, index = 0) => noteUnsupported.check(noted(id, note, index))
const explained = (id: string, explanation: string) => noteUnsupported.check(spoilt(id, { explanation }))

describe('note-unsupported', () => {
  test.each(candidates.map((candidate) => [candidate.id, candidate] as const))(
    'passes all that is told of the question “%s”',
    (_, candidate) => {
      expect(noteUnsupported.check(itemOf(candidate))).toEqual([])
    },
  )

  test.each([
    ['mud', 'It was Borealis Metals that blamed an earthquake.', 'another speaker'],
    ['bridge', 'Sirens have been put up on the church tower, to warn of floods.', 'what the proving fact says'],
    ['welcome', 'Ostland opposed the reopening instead.', 'an explaining word'],
    ['piles', 'The article mentions concrete elsewhere: the tunnel was sealed with it.', 'what the article does with it'],
    ['hire', 'The article does not give this figure.', 'what the article leaves out'],
    ['hire', 'More than twelve hundred people worked in the mine before the flood.', 'a number in words'],
    ['repair-date', 'The dam burst on March 2, 2029, which was a Friday.', 'a day that the calendar knows'],
    ['recall', 'Engineers sealed it with concrete.', 'a fact of the proof'],
    ['refused', 'Borealis Metals agreed to move its waste by rail.', 'the other list'],
    ['piles', 'The piles are not of concrete.', 'a denial of the wrong choice'],
  ])('passes a note on “%s”: “%s” (%s)', (id, note) => {
    expect(faults(id, note)).toEqual([])
  })

  test.each([
    ['blame', 'Sudland Steel blamed an earthquake.', '“Steel”'],
    ['hire', 'More than 1,300 people worked in the mine before the flood.', '1300'],
    ['hire', 'Exactly 1,200 people worked in the mine before the flood.', 'at least'],
    ['repair-date', 'The dam burst on March 2, 2029, a Monday.', '“Monday”'],
    ['mud', 'The earthquake had shaken the whole valley.', '“shaken”'],
    ['blame', 'An earthquake burst the dam.', 'Say who says it'],
    ['welcome', 'Ostland welcomed the reopening.', 'beside'],
    ['bridge', 'Ostland put up sirens on the church tower.', '“Ostland”'],
  ])('refuses a note on “%s”: “%s”', (id, note, named) => {
    expect(faults(id, note).join('\n')).toContain(named)
  })

  test('refuses an explanation that drops the denial of its fact', () => {
    expect(explained('no-waste', 'Per Aune said that waste must reach the Skarv river again.')[0]).toMatch(/drops the denial of “no waste/)
    expect(explained('no-waste', 'Per Aune said that no waste must reach the Skarv river again.')).toEqual([])
  })

  test('refuses an explanation that denies what its fact says', () => {
    expect(explained('piles', 'Engineers have not strengthened the dam with steel piles.')[0]).toMatch(/denies something/)
  })

  test('refuses an explanation that tells a claim as a fact', () => {
    expect(explained('salmon', 'The reopening will destroy the salmon.')[0]).toMatch(/Say who says it/)
    expect(explained('salmon', 'According to fishermen, it could destroy the salmon.')).toEqual([])
  })

  test('passes what a note repeats of its wrong choice, beside the claim that the question asks about', () => {
    expect(faults('blame', 'The village has big pumps.')).toHaveLength(1)
    const pumps = spoilt('blame', {
      distractors: [{ text: 'The big pumps of the village', proof: { by: 'silence' }, note: 'The village has big pumps.' }],
    })
    expect(noteUnsupported.check(pumps)).toEqual([])
  })

  test('does not take a wrong choice for the source of an explanation', () => {
    expect(explained('piles', 'Engineers have strengthened the dam with stone walls.')[0]).toMatch(/“stone”/)
  })
})
