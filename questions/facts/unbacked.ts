// Which words of a wording nothing stands behind.
import { backedBy } from '../english/backed-by.ts'
import { type ContentWord, contentWordsAsWritten } from '../english/content-words.ts'
import { cardsBehind, wordsOf } from './cards.ts'
import type { Fact, FactSheet } from './sheet.ts'

/** The content words of `wording` that neither the sources, nor the cards of entities named in them or pointed at by the facts, contain in any form. */
export function unbacked(wording: string, sources: readonly string[], sheet: FactSheet, facts: readonly Fact[] = []): ContentWord[] {
  const cards = cardsBehind(sources.join('\n'), facts, sheet).map(wordsOf)
  const isBacked = backedBy([...sources, ...cards])
  return contentWordsAsWritten(wording).filter(({ lemma }) => !isBacked(lemma))
}
