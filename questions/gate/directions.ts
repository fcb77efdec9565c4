// Where something is and which way it goes: a visit "to Iran" of a fact that has it go to Pakistan. The words are the same, so that only their order tells.
import { plain } from '../english/normalise.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import { indexByWord, mayBeNamedIn, mayStandIn } from '../facts/name-index.ts'
import type { Cards, Entity, FactSheet } from '../facts/sheet.ts'

/** Words before a place in the wording, and what an article may say instead of them. */
const WAYS: readonly (readonly [wording: string, article: string])[] = [
  [
    '(?:visit|visits|visited|visiting)',
    '(?:visit|visits|visited|visiting|visit to|trip to|journey to|travel to|travelled to|go to|went to|in)',
  ],
  ['(?<!according )to', '(?:to|visit|visits|visited|visiting|into|in|inside|at|for|toward|towards|reach|reached|enter|entered|entering)'],
  ['(?:inside|within)', '(?:inside|within|in|into|on|across|throughout)'],
]

const callings = (entity: Entity) => [...namesOf(entity), entity.capital ?? ''].filter((name) => name !== '').map(plain)

/** Whether the text has the place itself after such a word, and not its people, its things or its army. */
const stands = (text: string, place: Entity, way: string) =>
  callings(place).some((name) => mayHold(text, name) && waysTo(place, name, way).test(text))

/** Looked at before any pattern is tried, of which there are many: a text without the name has it nowhere. */
const mayHold = (text: string, name: string) => !/^[\p{L}\p{N} ]+$/u.test(name) || text.includes(name)

const waysTo = (place: Entity, name: string, way: string) => {
  const known = patterns(place)
  const key = `${way} ${name}`
  const found = known.get(key) ?? new RegExp(`\\b${way} (?:the )?${pattern(name)}(?![\\p{L}\\p{N}]|')`, 'u')
  known.set(key, found)
  return found
}
const patterns = keptFor((_: Entity) => new Map<string, RegExp>())

const pattern = (text: string) => plain(text).replace(/[^\p{L}\p{N} ]/gu, '.')

const titles = keptFor((entities: Cards) =>
  indexByWord([...new Set(entities.flatMap(({ office }) => (office === undefined ? [] : [office.title])))], (title) => [title]),
)

/** The text without offices and bodies (an "ambassador to Iran" and the "Pakistan Army" are no places), a preposition at its beginning in small letters. */
function withoutBodies(text: string, sheet: FactSheet): string {
  const bodies = mayBeNamedIn(text, sheet).filter(({ type }) => type !== 'country' && type !== 'place')
  const others = [...mayStandIn(text, titles(sheet.entities)), ...bodies.flatMap(namesOf)].map(pattern)
  const bare = others.length === 0 ? plain(text) : plain(text).replace(new RegExp(others.join('|'), 'giu'), '')
  return bare.replace(/^(?:To|Inside|Within|In|At|For)\b/, (word) => word.toLowerCase())
}

/** One sentence for each place in which, or to which, the wording has something that none of the evidence has there. */
export function wrongDirections(wording: string, evidence: readonly string[], sheet: FactSheet): string[] {
  const places = mayBeNamedIn(wording, sheet).filter(({ type }) => type === 'country' || type === 'place')
  if (places.length === 0) return []
  const asked = withoutBodies(wording, sheet)
  const said = evidence.flatMap((text) => text.split('\n')).map((text) => withoutBodies(text, sheet))
  return places
    .filter((place) => WAYS.some(([way, ways]) => stands(asked, place, way) && !said.some((text) => stands(text, place, ways))))
    .map((place) => `“${wording}” has something in or go to ${place.name}, and its evidence does not: say it as the evidence does.`)
}
