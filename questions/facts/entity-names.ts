// How a card's entity can be called in a question.
import { phraseFinder } from '../english/phrase.ts'
import { mayBeNamedIn } from './name-index.ts'
import type { Entity, FactSheet } from './sheet.ts'

/** The card's name and aliases: words for the very same thing. */
export function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases]
}

/** Names, a person's surname, and the office: all by which a reader recognises a speaker. */
export function callingsOf(entity: Entity): string[] {
  const surname = entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? '') : ''
  return [...namesOf(entity), surname, ...entity.words, entity.office?.title ?? ''].filter((name) => name !== '')
}

/** All by which a text names the entity: name, alias, demonym and, for a person, the surname. */
function namings(entity: Entity): string[] {
  const surname = entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? '') : ''
  return [...namesOf(entity), ...entity.demonyms, surname]
}

/** Whether the text calls the entity by a name, an alias, a demonym or, for a person, the surname. */
export function names(text: string, entity: Entity): boolean {
  return namings(entity).some(phraseFinder(text))
}

/** The entities that a text names, in the sheet's order. */
export function entitiesIn(text: string, sheet: FactSheet): Entity[] {
  const isIn = phraseFinder(text)
  return mayBeNamedIn(text, sheet).filter((entity) => namings(entity).some(isIn))
}
