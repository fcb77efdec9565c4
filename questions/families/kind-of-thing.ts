// What kind of thing a choice is, where that can be told: a date, a number, or what its card says.
import { contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { dates, replaceDates } from '../english/dates.ts'
import { isNumberWord } from '../english/numbers.ts'
import { entitiesIn } from '../facts/entity-names.ts'
import { resolved } from '../facts/resolved.ts'
import type { Entity, FactSheet } from '../facts/sheet.ts'

/** A country may stand beside a region, and an army beside a militia. */
const KINDS: Readonly<Record<Entity['type'], string>> = {
  person: 'person',
  country: 'country or place',
  place: 'country or place',
  organisation: 'organisation or group',
  group: 'organisation or group',
  event: 'event',
  thing: 'thing',
}

const isDate = (text: string) => dates(text).length > 0 && contentWords(replaceDates(text, () => ' ')).length === 0

/** A number with at most a unit: "800", "12 metres". */
function isNumber(text: string): boolean {
  const words = contentWordsAsWritten(text).map(({ written }) => written)
  return words.length > 0 && words.length - words.filter(isNumberWord).length <= 1 && words.some(isNumberWord)
}

/** Null where the choice is more than a date, a number or names of one kind. */
export function kindOfThing(text: string, sheet: FactSheet): string | null {
  if (isDate(text)) return 'date'
  if (isNumber(text)) return 'number'
  const isNothingElse = contentWords(resolved(text, sheet)).every((word) => word.startsWith('entity'))
  if (!isNothingElse) return null
  const kinds = new Set(entitiesIn(text, sheet).map(({ type }) => KINDS[type]))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}
