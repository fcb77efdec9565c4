// Ordinals that are written as words: "the twenty-sixth of January" is the 26th.
import { months } from './months.ts'

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TEENS = 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Value by lower-case word, "twentieth" included; compounds are put together from the tens and the ones. */
const simple: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ieth'), (index + 2) * 10] as const),
])

const MONTH = [...months.keys()].join('|')
const COMPOUND = new RegExp(`\\b(${TENS.join('|')})[- ](${ONES.join('|')})\\b`, 'gi')
const WORD = [...simple.keys()].join('|')
/** "Second" is a time and "third" a share as well: alone they are days only beside a month. */
const BESIDE_MONTH = new RegExp(`\\b(${WORD})(?= (?:of )?(?:${MONTH})\\b)|(?<=\\b(?:${MONTH})\\.? (?:the )?)(${WORD})\\b`, 'gi')

const digits = (value: number) => `${value}th`

/** The text with spelled ordinals in digits: every compound one, and the days of a month. Takes straightened text; total; linear. */
export function ordinalsInDigits(text: string): string {
  return text
    .replace(COMPOUND, (_, tens: string, ones: string) =>
      digits((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + (simple.get(ones.toLowerCase()) ?? 0)),
    )
    .replace(BESIDE_MONTH, (word) => digits(simple.get(word.toLowerCase()) ?? 0))
}
