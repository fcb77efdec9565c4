// The cards behind a wording: whom it names, whom the facts point at, and where these lead.
import { phraseFinder } from '../english/phrase.ts'
import { entitiesIn, namesOf } from './entity-names.ts'
import { keptFor } from './kept-for.ts'
import type { Cards, Entity, Fact, FactSheet } from './sheet.ts'

/** Entities that the facts point to by id rather than by name. */
function pointedAt(fact: Fact): string[] {
  const slots = fact.kind === 'office' ? [fact.person, fact.of] : fact.kind === 'speech' ? [fact.speaker] : []
  return fact.by === undefined ? slots : [...slots, fact.by.speaker]
}

const entitiesById = keptFor((entities: Cards) => new Map(entities.map((entity) => [entity.id, entity])))
const placesById = keptFor((entities: Cards) => new Map(entities.map(({ id }, at) => [id, at])))

/** Cards named in the text or pointed at, and the cards to which these point: what the office is of, what the place is in. */
export function cardsBehind(text: string, facts: readonly Fact[], sheet: FactSheet): Entity[] {
  const ids = new Set(facts.flatMap(pointedAt))
  for (const entity of entitiesIn(text, sheet)) ids.add(entity.id)
  // Ids are added while the set is walked, and are walked as well: an office leads to its country, a village to its district.
  for (const id of ids) {
    const entity = entitiesById(sheet.entities).get(id)
    for (const next of [entity?.office?.of, entity?.side, ...(entity?.within ?? [])]) if (next !== undefined) ids.add(next)
  }
  const places = placesById(sheet.entities)
  return [...ids]
    .flatMap((id) => entitiesById(sheet.entities).get(id) ?? [])
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

/** What only one card says of itself, by the lower-case words: "ship" where one entity is one. */
const descriptions = keptFor((entities: Cards) => {
  const told = Map.groupBy(
    entities.flatMap((entity) => entity.words.map((words) => ({ words: words.toLowerCase(), entity }))),
    ({ words }) => words,
  )
  return [...told].flatMap(([words, [first, second]]) =>
    first !== undefined && second === undefined ? [{ words, entity: first.entity }] : [],
  )
})

/** Entities that a text means by "the ship" or "the union", where one card only has the word. */
export function cardsMeant(text: string, sheet: FactSheet): Entity[] {
  const isIn = phraseFinder(text)
  return [...new Set(descriptions(sheet.entities).flatMap(({ words, entity }) => (isIn(`the ${words}`) ? [entity] : [])))]
}

/** All words by which an entity and its office go. */
export const wordsOf = keptFor((entity: Entity): string =>
  [...namesOf(entity), ...entity.demonyms, ...entity.words, entity.office?.title ?? '', entity.capital ?? '', entity.side ?? ''].join('\n'),
)
