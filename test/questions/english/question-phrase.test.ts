import { expect, test } from 'vitest'
import { questionPhrase } from '../../../questions/english/question-phrase.ts'

test.each([
  ['What did Norland close?', 'what', 0, [], ''],
  ['In which village did the dam burst?', 'which', 1, ['in'], ''],
  ['After the flood, what did Norland close?', 'what', 3, [], 'After the flood'],
  ['Under the act, which replaced another, what was allowed?', 'what', 6, [], 'Under the act, which replaced another'],
  ['Which mayor, who was ill, resigned?', 'which', 0, [], ''],
  ['In the final, after doing what did Lund score?', 'what', 5, ['after', 'doing'], 'In the final'],
  ['Who asked “What happened?” at the mine?', 'who', 0, [], ''],
])('finds where “%s” asks', (stem, word, position, lead, opening) => {
  expect(questionPhrase(stem)).toMatchObject({ word, position, lead, opening })
})

test.each(['Norland closed the mine.', 'Did Norland close the mine?', 'The minister said “Why?” twice.', ''])(
  'finds nothing that asks in “%s”',
  (stem) => {
    expect(questionPhrase(stem)).toBeNull()
  },
)
