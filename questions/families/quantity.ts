// Quantity: an exact number of something. Bounded ones ("more than 30") have more than one right answer and are left out.
import { numbers } from '../english/numbers.ts'
import { quantityCues } from '../english/question-cues.ts'
import type { Item } from '../gate/rule.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

/** "About 2 million" is one number as far as anybody knows it. */
const EXACT: ReadonlySet<string> = new Set(['exactly', 'about'])

/** "500 miles (800 km)" is one number, said twice. */
const withoutConversion = (text: string) => text.replace(/\([^()]*\)/g, ' ')

function check({ candidate: { stem, key, distractors }, facts }: Item): string[] {
  const choices = [...key, ...distractors].map(({ text }) => numbers(withoutConversion(text)))
  const values = key.flatMap(({ text, quote }) => numbers(withoutConversion(text)).map(({ value }) => ({ value, found: numbers(quote) })))
  return faults(
    [!hasCue(stem, quantityCues), 'The stem does not ask for a quantity: ask how many, how much, or what share.'],
    [choices.some((found) => found.length !== 1), 'Every choice holds exactly one number.'],
    [choices.flat().some(({ bound }) => !EXACT.has(bound)), 'A choice is a bound, which more than one number meets.'],
    [values.some(({ value, found }) => !found.some((number) => number.value === value)), 'The key’s number is not in its quote.'],
    [
      values.some(({ value, found }) => found.some((number) => number.value === value && !EXACT.has(number.bound))),
      'The article gives the key’s number as a bound only.',
    ],
    [facts.some(({ tags }) => tags.length > 0), 'What harmed people is never asked as a number.'],
  )
}

export const quantity: Family = { name: 'quantity', check }
