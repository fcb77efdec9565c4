// A card as a model wrote it → a card that backs nothing which the article does not say.
import type { Article } from '../../article/article.ts'
import { countries } from '../../distractors/tables/countries.ts'
import { backedByForm } from '../../english/backed-by.ts'
import { contentWords } from '../../english/content-words.ts'
import { normalise } from '../../english/normalise.ts'
import { phraseFinder } from '../../english/phrase.ts'
import { keptFor } from '../../facts/kept-for.ts'
import type { Entity } from '../../facts/sheet.ts'
import type { Taken } from './items.ts'
import type { ReplyEntity } from './shapes.ts'

/** What of a card's words the article holds. Made once an article. */
export interface Holding {
  /** Whether the very words stand in the article. */
  readonly has: (phrase: string) => boolean
  /** Whether every content word stands in it, in any form. */
  readonly backs: (phrase: string) => boolean
}

export const holding = keptFor(({ title, text }: Article): Holding => {
  const all = `${title}\n${text}`
  const isBacked = backedByForm([all])
  return { has: phraseFinder(all), backs: (phrase) => contentWords(phrase).every(isBacked) }
})

/**
 * The card with the names, words and demonyms that the article has; a country's other names are taken from the closed table as well. Refused
 * where the article calls it by no name. Ids that it points at are not looked at here.
 */
export function card(entity: ReplyEntity, id: string, { has, backs }: Holding): Taken<Entity> {
  const country = countries.get(normalise(entity.name))
  const isKnown = (name: string) => has(name) || (country !== undefined && countries.get(normalise(name)) === country)
  const names = [...new Set([entity.name, ...entity.aliases])].filter(isKnown)
  const [name, ...aliases] = names
  const demonyms = entity.demonyms.filter(has)
  // An article that has “Gabonese” speaks of Gabon.
  if (name === undefined || (!names.some(has) && demonyms.length === 0)) return { reason: 'The article calls nothing by its name.' }
  const office = entity.office !== null && backs(entity.office.title) ? entity.office : null
  return {
    value: {
      id,
      name,
      aliases,
      type: entity.type,
      ...(entity.side === null || entity.side === '' ? {} : { side: entity.side }),
      ...(office === null ? {} : { office }),
      demonyms,
      within: entity.within,
      famous: entity.famous,
      words: entity.words.filter(backs),
    },
  }
}
