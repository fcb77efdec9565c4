import { afterAll, describe, expect, test } from 'vitest'
import type { RefusalCode } from '../../../questions/gate/codes.ts'
import { refusals } from '../../../questions/gate/index.ts'
import type { Item } from '../../../questions/gate/rule.ts'
import { accepted, proposed } from './mutations/accepted.ts'
import { mutations } from './mutations/all.ts'

const LEAST_MUTANTS = 500
/** The questions put forward all pass: a gate that grows too strict would otherwise leave fewer to spoil, unseen. */
const SOUND = { story: 22, library: 20 }
/** Milliseconds for a few hundred mutants of one mutation on a busy machine. */
const PATIENCE = 60_000
const sound = accepted()

/** The mutants of every sound question by the mutation's name, without those that two ways of spoiling have in common. */
const mutants = new Map(
  mutations.map(({ name, spoil }) => {
    const all = sound.flatMap((item) =>
      spoil(item).map((mutant): [string, Item] => [JSON.stringify([mutant.heading, mutant.candidate, mutant.facts]), mutant]),
    )
    return [name, [...new Map(all).values()]]
  }),
)

/** A survivor as a person can read it. */
const shown = ({ candidate }: Item) =>
  `${candidate.id}: ${candidate.stem} | ${candidate.key.map(({ text }) => `*${text}`).join(' / ')} / ${candidate.distractors.map(({ text }) => text).join(' / ')}`

/** Whether one of the rules whose business it is refuses it. */
const isRefusedBy = (codes: readonly RefusalCode[], mutant: Item) => refusals(mutant).some(({ code }) => codes.includes(code))

test('every question put forward is sound', () => {
  expect(proposed().length).toBe(sound.length)
  expect(sound.length).toBeGreaterThanOrEqual(SOUND.story + SOUND.library)
})

describe('mutants of sound questions', () => {
  test.each(mutations.map(({ name, codes }) => [name, codes] as const))(
    'are refused to the last one: %s, by %j',
    (name, codes) => {
      const broken = mutants.get(name) ?? []
      expect(broken.length).toBeGreaterThan(0)
      expect(broken.filter((mutant) => !isRefusedBy(codes, mutant)).map(shown)).toEqual([])
    },
    PATIENCE,
  )

  test(`are ${LEAST_MUTANTS} or more`, () => {
    const total = [...mutants.values()].reduce((sum, { length }) => sum + length, 0)
    expect(total).toBeGreaterThanOrEqual(LEAST_MUTANTS)
  })

  afterAll(() => {
    const counts = [...mutants].map(([name, { length }]) => `${String(length).padStart(6)}  ${name}`)
    const total = [...mutants.values()].reduce((sum, { length }) => sum + length, 0)
    console.info(`Mutants of ${sound.length} sound questions, all refused:\n${counts.join('\n')}\n${String(total).padStart(6)}  together`)
  })
})
