// The proof "elsewhere": the choice is something that another fact says of another thing.
import { containsPhrase } from '../english/phrase.ts'
import { isSpanOf } from '../facts/fact-texts.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'
import { ownWords } from './own-words.ts'

/**
 * Null where the quote is a stretch of the named fact, that fact is not one of those asked about (or the stretch plays no part in the key),
 * the key's own stretch does not hold the choice, and the choice is worded by that fact. Otherwise one sentence.
 */
export function elsewhere({ sheet, facts, candidate }: Item, distractor: Distractor): string | null {
  const { proof, text } = distractor
  if (proof.by !== 'elsewhere') return `The proof of “${text}” is not of the kind “elsewhere”.`
  const fact = sheet.facts.find(({ id }) => id === proof.fact)
  if (fact === undefined) return `The proof of “${text}” names the fact ${proof.fact}, which the sheet does not have.`
  if (!isSpanOf(fact, proof.quote)) return `The proof of “${text}” quotes “${proof.quote}”, which is not in the quotes of ${fact.id}.`
  const keys = candidate.key.map(({ quote }) => quote)
  const inKey = keys.find((quote) => quote.includes(proof.quote) || proof.quote.includes(quote))
  if (facts.includes(fact) && inKey !== undefined) {
    return `The proof of “${text}” rests on “${proof.quote}”, which is the key’s own evidence: prove it from another fact.`
  }
  if (keys.some((quote) => containsPhrase(quote, text))) return `The choice “${text}” is part of the key’s evidence, and so is right too.`
  return ownWords(distractor, fact, sheet, candidate.stem)
}
