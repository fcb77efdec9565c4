// The words that a card lends to statements, stems and choices.
import { contentWords } from '../english/content-words.ts'
import type { Entity, FactSheet } from './sheet.ts'

/** Lemmas of an entity's names, demonyms, office and other words, and of the names of what its office is of and of what it is a part of. */
export function cardWords(entity: Entity, sheet: FactSheet): string[] {
  const around = [entity.office?.of, ...entity.within, entity.side]
  const names = sheet.entities.filter(({ id }) => around.includes(id)).flatMap(({ name, demonyms }) => [name, ...demonyms])
  const own = [entity.name, ...entity.aliases, ...entity.demonyms, ...entity.words, entity.office?.title ?? '', entity.capital ?? '']
  return contentWords([...own, ...names].join(' ; '))
}
