// Whether one of several right choices stands where the article says nothing of what the stem asks, as the others do.
import { backedByForm } from '../english/backed-by.ts'
import { pronouns } from '../english/pronouns.ts'
import { words } from '../english/words.ts'
import { wordsOf } from '../facts/cards.ts'
import { whereKeyStands } from './better-clause.ts'
import type { Item } from './rule.ts'
import { askedWords, coverage } from './stem-coverage.ts'

/** What the stem asks but for names: "it" and "the company" stand for those. */
function askedBesidesNames(item: Item): string[] {
  const isName = backedByForm(item.sheet.entities.map(wordsOf))
  return askedWords(item).filter((word) => !isName(word))
}

const hasPronoun = (texts: readonly string[]) => texts.flatMap(words).some((word) => pronouns.has(word))

/**
 * One sentence for each key whose clause, with the sentence before it in its paragraph, has none of the asked words where another key's has
 * some: "steel piles" strengthened the dam, "concrete" sealed the tunnel. Likewise where its sentences have not even the stem's names, nor a
 * pronoun that may stand for them: "Which of these did Ostland do?" and engineers did it.
 */
export function keysOfOthers(item: Item): string[] {
  const { candidate, facts } = item
  // What is on a list of the sheet is proved by the list, however many sentences it takes.
  if (candidate.kind !== 'multiple' || facts.some(({ kind }) => kind === 'list')) return []
  const [asked, withNames] = [askedBesidesNames(item), askedWords(item)]
  const keys = candidate.key.map(({ text, quote }) => {
    const holding = facts.filter((fact) => fact.quotes.some(({ exact }) => exact.includes(quote)))
    const { clauses, sentences } = whereKeyStands(quote, holding, item)
    const spoken = coverage(asked, clauses)
    const named = hasPronoun(sentences) ? 1 : coverage(withNames, sentences)
    return { text, found: clauses.length > 0, spoken, named }
  })
  const [isSpoken, isNamed] = [keys.some(({ spoken }) => spoken > 0), keys.some(({ named }) => named > 0)]
  return keys
    .filter(({ found, spoken, named }) => found && ((isSpoken && spoken === 0) || (isNamed && named === 0)))
    .map(({ text }) => `Where the article has “${text}” it speaks of nothing that the stem asks: it may be wrong.`)
}
