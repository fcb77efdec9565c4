// Abbreviation: what a rare one stands for.
import { functionWords } from '../english/function-words.ts'
import { containsPhrase } from '../english/phrase.ts'
import { words } from '../english/words.ts'
import type { Item } from '../gate/rule.ts'
import { faults } from './cues.ts'
import type { Family } from './family.ts'

const ABBREVIATION = /\b(?:\p{Lu}\.?){2,8}(?![\p{L}])/gu

/** Initials of the words, function words left out, in capitals. */
const initials = (text: string) =>
  words(text)
    .filter((word) => !functionWords.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

function check({ candidate: { stem, key, distractors }, facts }: Item): string[] {
  const quotes = facts.flatMap((fact) => fact.quotes).map(({ exact }) => exact)
  const asked = [...stem.matchAll(ABBREVIATION)].map(([found]) => found.replaceAll('.', ''))
  const meant = asked.find((letters) => key.every(({ text }) => quotes.some((quote) => quote.includes(`${text} (${letters})`))))
  if (meant === undefined) return ['The article does not print the key with the abbreviation of the stem behind it in brackets.']
  const unlike = [...key, ...distractors].filter(({ text }) => initials(text) !== meant)
  return faults(
    [!containsPhrase(stem, 'stand for') && !containsPhrase(stem, 'stands for'), 'The stem does not ask what the abbreviation stands for.'],
    [unlike.length > 0, `These do not begin with the letters ${meant}: ${unlike.map(({ text }) => text).join(', ')}.`],
  )
}

export const abbreviation: Family = { name: 'abbreviation', check }
