import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusals } from '../../../questions/gate/index.ts'
import { candidates, itemOf } from './story.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('What', 'which', 'the two', 'is', '“', '”', ',', '?', 'its', 'Norland', '800', 'not', 'of', '\u202E', '—'), {
      maxLength: 20,
    })
    .map((words) => words.join(' ')),
)

test('whatever is written, the gate answers with reasons and never fails', () => {
  fc.assert(
    fc.property(fc.constantFrom(...candidates), text, text, text, (candidate, stem, key, wrong) => {
      const item = itemOf({
        ...candidate,
        stem,
        key: candidate.key.map((each) => ({ ...each, text: key })),
        distractors: candidate.distractors.map((each) => ({ ...each, text: wrong })),
      })
      for (const { message, candidate: id } of refusals(item)) {
        expect(message).not.toBe('')
        expect(id).toBe(candidate.id)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('the gate gives the same reasons every time, and changes nothing in what it reads', () => {
  for (const candidate of candidates) {
    const item = itemOf({ ...candidate, stem: `${candidate.stem}?` })
    const before = JSON.stringify(item)
    expect(refusals(item)).toEqual(refusals(item))
    expect(JSON.stringify(item)).toBe(before)
  }
})
