// Whether one of several right choices stands where the article says nothing of what the stem asks, as the others do.
import { backedByForm } from '../english/backed-by.ts'
import { wordsOf } from '../facts/cards.ts'
import { clausesOfKey } from './better-clause.ts'
import type { Item } from './rule.ts'
import { askedWords } from './stem-coverage.ts'

/** What the stem asks but for names: "it" and "the company" stand for those. */
function askedBesidesNames(item: Item): string[] {
  const isName = backedByForm(item.sheet.entities.map(wordsOf))
  return askedWords(item).filter((word) => !isName(word))
}

/**
 * One sentence for each key whose clause, with the sentence before it in its paragraph, has none of the asked words where another key's has
 * some: "steel piles" strengthened the dam, "concrete" sealed the tunnel.
 */
export function keysOfOthers(item: Item): string[] {
  const { candidate, facts } = item
  // What is on a list of the sheet is proved by the list, however many sentences it takes.
  if (candidate.kind !== 'multiple' || facts.some(({ kind }) => kind === 'list')) return []
  const asked = askedBesidesNames(item)
  const spoken = candidate.key.map((key) => {
    const holding = facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(key.quote)))
    const clauses = clausesOfKey(key.quote, holding, item)
    return { text: key.text, found: clauses.length > 0, words: asked.filter(backedByForm(clauses)) }
  })
  if (!spoken.some(({ words }) => words.length > 0)) return []
  return spoken
    .filter(({ found, words }) => found && words.length === 0)
    .map(({ text }) => `Where the article has “${text}” it speaks of nothing that the stem asks: it may be wrong.`)
}
