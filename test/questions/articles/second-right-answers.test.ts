// Wrong choices that a reviewer of the first article wrote to get past the gate: each says what the key says, and calls it otherwise.
import { expect, test } from 'vitest'
import { readSource } from '../../../questions/cli/library.ts'
import type { RefusalCode } from '../../../questions/gate/codes.ts'
import { refusals } from '../../../questions/gate/index.ts'
import { itemOf } from '../../../questions/quiz/generate.ts'

const source = readSource('pakistan-iran-ambassadors')

/** Why the question is refused once its last wrong choice, whose proof is a “value”, reads like this. */
function codesOf(id: string, text: string): RefusalCode[] {
  const candidate = source.candidates.questions.find((each) => each.id === id)
  if (candidate === undefined) throw new Error(`There is no candidate "${id}".`)
  const last = candidate.distractors.length - 1
  const distractors = candidate.distractors.map((each, at) => (at === last ? { ...each, text } : each))
  return [...new Set(refusals(itemOf(source, { ...candidate, distractors })).map(({ code }) => code))]
}

test.each([
  ['deadline', 'The twenty-sixth of January'],
  ['deadline', 'The 26th of January'],
  ['visit-january-29', 'One by Hossein Amir Abdollahian to Islamabad'],
  ['visit-january-29', 'One by Tehran’s foreign minister to Pakistan'],
  ['tipu-fate', 'He was recalled by Pakistan'],
  ['tipu-fate', 'He was called home by Pakistan'],
  ['tipu-fate', 'Pakistan called him home'],
  ['tipu-fate', 'He was summoned back by Islamabad'],
])('the question “%s” may not have the wrong choice “%s”', (id, text) => {
  expect(codesOf(id, text)).toContain('distractor-unproven')
})
