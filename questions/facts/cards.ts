// The cards behind a wording: whom it names, whom the facts point at, and where these lead.
import { entitiesIn, namesOf } from './entity-names.ts'
import type { Entity, Fact, FactSheet } from './sheet.ts'

/** Entities that the facts point to by id rather than by name. */
function pointedAt(fact: Fact): string[] {
  const slots = fact.kind === 'office' ? [fact.person, fact.of] : fact.kind === 'speech' ? [fact.speaker] : []
  return fact.by === undefined ? slots : [...slots, fact.by.speaker]
}

/** Cards named in the text or pointed at, and the cards to which these point: what the office is of, what the place is in. */
export function cardsBehind(text: string, facts: readonly Fact[], sheet: FactSheet): Entity[] {
  const ids = new Set(facts.flatMap(pointedAt))
  for (const entity of entitiesIn(text, sheet)) ids.add(entity.id)
  // Ids are added while the set is walked, and are walked as well: an office leads to its country, a village to its district.
  for (const id of ids) {
    const entity = sheet.entities.find((one) => one.id === id)
    for (const next of [entity?.office?.of, entity?.side, ...(entity?.within ?? [])]) if (next !== undefined) ids.add(next)
  }
  return sheet.entities.filter((entity) => ids.has(entity.id))
}

/** All words by which an entity and its office go. */
export function wordsOf(entity: Entity): string {
  return [
    ...namesOf(entity),
    ...entity.demonyms,
    ...entity.words,
    entity.office?.title ?? '',
    entity.capital ?? '',
    entity.side ?? '',
  ].join('\n')
}
