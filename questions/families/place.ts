// Place: where something is, was or happened.
import { tables } from '../distractors/tables/index.ts'
import { placeNouns } from '../english/question-cues.ts'
import { words } from '../english/words.ts'
import { entitiesIn } from '../facts/entity-names.ts'
import type { Item } from '../gate/rule.ts'
import { asksBy, faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

const PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'near',
  'off',
  'inside',
  'outside',
  'along',
  'across',
  'between',
  'under',
  'over',
  'by',
  'from',
  'to',
])

function isPlace(text: string, { sheet }: Item): boolean {
  const places = entitiesIn(text, sheet).some(({ type }) => type === 'country' || type === 'place')
  return (
    places ||
    PREPOSITIONS.has(words(text)[0] ?? '') ||
    words(text).some((word) => tables['countries']?.has(word)) ||
    hasCue(text, placeNouns)
  )
}

export const place: Family = {
  name: 'place',
  check(item) {
    const { stem, key } = item.candidate
    const where = asksBy(stem, 'where')
    const asks = where || (asksBy(stem, 'which', 'what') && hasCue(stem, placeNouns))
    return faults(
      [!asks, 'The stem does not ask for a place: ask where, or in which country or city.'],
      [where && !key.every(({ text, quote }) => isPlace(text, item) || isPlace(quote, item)), 'The key is not a place.'],
    )
  },
}
