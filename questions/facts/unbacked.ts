// Which words of a wording nothing stands behind.
import { type ContentWord, contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { related } from '../english/related.ts'
import { entitiesIn } from '../gate/entity-names.ts'
import { cardWords } from './card-words.ts'
import type { FactSheet } from './sheet.ts'

/** The content words of `wording` that neither the sources nor the cards of entities named in them contain, in any form. */
export function unbacked(wording: string, sources: readonly string[], sheet: FactSheet): ContentWord[] {
  const text = sources.join(' ; ')
  const known = new Set([...contentWords(text), ...entitiesIn(text, sheet).flatMap((entity) => cardWords(entity, sheet))])
  return contentWordsAsWritten(wording).filter(({ lemma }) => !known.has(lemma) && ![...known].some((word) => related(word, lemma)))
}
