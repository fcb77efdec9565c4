// The order of choices as an attempt has it: the same every time, and fair over many attempts.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { publish } from '../../questions/quiz/publish.ts'
import { choicesOf } from '../../widget/state/choices.ts'
import { START, type State } from '../../widget/state/state.ts'
import { FERRY } from './fixture-quiz.ts'

const [opened, carries, , dredged] = publish(FERRY).questions
if (opened === undefined || carries === undefined || dredged === undefined) throw new Error('The fixture has no questions.')

/** An attempt whose name is made of the number, so that every run sees the same ones. */
function attempt(number: number): State {
  const hex = createHash('sha256').update(String(number)).digest('hex')
  return { ...START, attempt: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` }
}

test.each([opened, carries])('over many attempts, every choice stands in every place equally often: $stem', (question) => {
  const places = question.choices.length
  const attempts = 4000
  const seen = new Map<string, number>()
  for (let number = 0; number < attempts; number += 1) {
    choicesOf(question, attempt(number)).forEach(({ id }, place) => {
      seen.set(`${id} ${place}`, (seen.get(`${id} ${place}`) ?? 0) + 1)
    })
  }
  expect(seen.size).toBe(places * places)
  for (const count of seen.values()) expect(Math.abs((count * places) / attempts - 1)).toBeLessThan(0.12)
})

test('an attempt always has the same order', () => {
  expect(choicesOf(opened, attempt(7))).toEqual(choicesOf(opened, attempt(7)))
})

test('choices with an order of their own are never shuffled', () => {
  for (let number = 0; number < 50; number += 1) expect(choicesOf(dredged, attempt(number))).toEqual(dredged.choices)
})
