// Numbers in a text, in digits or words, with the bound that is put on them and the unit that follows.
import { type Bound, bounds } from './bounds.ts'
import { functionWords } from './function-words.ts'
import { months } from './months.ts'
import { normalise } from './normalise.ts'
import { multipliers, numberWords } from './number-words.ts'
import { ordinalsInDigits } from './ordinals.ts'
import { remember } from './remember.ts'

export interface NumberInText {
  readonly value: number
  readonly bound: Bound
  /** The word after it, lower case: "metre", "people"; "%" for per cent; '' where the text ends. */
  readonly unit: string
}

const TOKEN = /\d+(?:[.,]\d+)*|%|[\p{L}]+|[^\s\p{L}\d]/gu

function valueOfToken(token: string): number | null {
  if (/^\d/.test(token)) return Number(token.replace(/,/g, ''))
  return numberWords.get(token) ?? null
}

function boundBefore(text: string): Bound {
  const before = text
    .trimEnd()
    .replace(/[$€£]$/, '')
    .trimEnd()
  return bounds.find(([wording]) => before === wording || before.endsWith(` ${wording}`))?.[1] ?? 'exactly'
}

/** "One of the engineers", "the Afghan one": a pronoun. It counts only before a word that can be counted. */
const isPronoun = (tokens: readonly string[], at: number) =>
  tokens[at] === 'one' && (!/^\p{L}/u.test(tokens[at + 1] ?? '') || (functionWords.has(tokens[at + 1] ?? '') && tokens[at - 1] !== 'only'))

/** Reads the number that starts at `from`; compounds ("twenty-five", "2.5 million") are one number. */
function readNumber(tokens: readonly string[], from: number): { value: number; end: number } | null {
  let value = valueOfToken(tokens[from] ?? '')
  if (value === null || Number.isNaN(value) || isPronoun(tokens, from)) return null
  let end = from + 1
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const at = tokens[end] === '-' ? end + 1 : end
    const ones = numberWords.get(tokens[at] ?? '')
    if (ones !== undefined && ones >= 1 && ones < 10) {
      value += ones
      end = at + 1
    }
  }
  for (let factor = multipliers.get(tokens[end] ?? ''); factor !== undefined; factor = multipliers.get(tokens[end] ?? '')) {
    value *= factor
    end += 1
  }
  return { value, end }
}

function unitAt(tokens: readonly string[], at: number): string {
  const token = tokens[at] ?? ''
  if (token === '%' || token === 'percent' || (token === 'per' && tokens[at + 1] === 'cent')) return '%'
  return /^\p{L}/u.test(token) ? token : token === '-' ? (tokens[at + 1] ?? '') : ''
}

/** Whether a word is a number or a part of one: "12", "twelve", "million". */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase()
  return /^\d/.test(lower) || numberWords.has(lower) || multipliers.has(lower)
}

/** Every number of a text, in order. Days of a month ("January 26") and years are numbers too. Total; linear in the text but for a short look back. */
export const numbers: (text: string) => readonly NumberInText[] = remember((text) => {
  const plain = ordinalsInDigits(normalise(text))
  const matches = [...plain.matchAll(TOKEN)]
  const tokens = matches.map(([token]) => token)
  const found: NumberInText[] = []
  for (let index = 0; index < tokens.length; ) {
    const number = readNumber(tokens, index)
    if (number === null) {
      index += 1
      continue
    }
    const start = matches[index]?.index ?? 0
    const isDay = months.has(tokens[index - 1] ?? '')
    const bound = isDay ? 'exactly' : boundBefore(plain.slice(Math.max(0, start - 24), start))
    found.push({ value: number.value, bound, unit: unitAt(tokens, number.end) })
    index = number.end
  }
  return found
})
