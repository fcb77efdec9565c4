// How a card's entity can be called in a question.
import { containsPhrase } from '../english/phrase.ts'
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

/** Whether the text calls the entity by a name, an alias, a demonym or, for a person, the surname. */
export function names(text: string, entity: Entity): boolean {
  const surname = entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? '') : ''
  return [...namesOf(entity), ...entity.demonyms, surname].some((name) => containsPhrase(text, name))
}

/** The entities that a text names, in the sheet's order. */
export function entitiesIn(text: string, sheet: FactSheet): Entity[] {
  return sheet.entities.filter((entity) => names(text, entity))
}
