// The proof "contrast": the choice is on the list that the article sets against the asked one.
import { normalise } from '../english/normalise.ts'
import { containsPhrase } from '../english/phrase.ts'
import { factById } from '../facts/by-id.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'
import { ownWords } from './own-words.ts'

/** Null where the named list contrasts with a list asked about, has the quote as an item, the item words the choice, and the asked list does not hold it too. Otherwise one sentence. */
export function contrast({ sheet, facts, candidate }: Item, distractor: Distractor): string | null {
  const { proof, text } = distractor
  if (proof.by !== 'contrast') return `The proof of “${text}” is not of the kind “contrast”.`
  const list = factById(proof.fact, sheet)
  if (list?.kind !== 'list') return `The proof of “${text}” names ${proof.fact}, which is not a list on the sheet.`
  const asked = facts.find((fact) => fact.kind === 'list' && (fact.contrasts === list.id || list.contrasts === fact.id))
  if (asked?.kind !== 'list') return `The list ${list.id} does not contrast with a list that is asked about.`
  const item = list.items.find(({ quote }) => normalise(quote) === normalise(proof.quote))
  if (item === undefined) return `The proof of “${text}” quotes “${proof.quote}”, which is not an item of ${list.id}.`
  const both = asked.items.find(({ quote }) => containsPhrase(quote, item.quote) || containsPhrase(item.quote, quote))
  if (both !== undefined) return `“${text}” is on both lists: ${asked.id} has “${both.text}”.`
  return ownWords(distractor, item.quote, list, sheet, candidate.stem)
}
