// The proof "elsewhere": the choice is something that another fact says of another thing.
import { contentWordSet, contentWords } from '../english/content-words.ts'
import { factById } from '../facts/by-id.ts'
import { isSpanOf } from '../facts/fact-texts.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'
import { ownWords } from './own-words.ts'

/** Whether a stretch of text says all that the choice says. */
function says(stretch: string, choice: string): boolean {
  const there = contentWordSet(stretch)
  const wanted = contentWords(choice)
  return wanted.length > 0 && wanted.every((word) => there.has(word))
}

/** What the asked facts give as right: the key's stretches, and every item of a list that is asked about. */
function rightStretches({ facts, candidate }: Item): string[] {
  const items = facts.flatMap((fact) => (fact.kind === 'list' ? fact.items : []))
  return [...candidate.key, ...items].map(({ quote }) => quote)
}

/**
 * Null where the quote is a stretch of the named fact, that fact is not one of those asked about (or the stretch plays no part in the key),
 * no right stretch says the choice, and the choice is worded by the quote. Otherwise one sentence.
 */
export function elsewhere(item: Item, distractor: Distractor): string | null {
  const { sheet, facts, candidate } = item
  const { proof, text } = distractor
  if (proof.by !== 'elsewhere') return `The proof of “${text}” is not of the kind “elsewhere”.`
  const fact = factById(proof.fact, sheet)
  if (fact === undefined) return `The proof of “${text}” names the fact ${proof.fact}, which the sheet does not have.`
  if (!isSpanOf(fact, proof.quote)) return `The proof of “${text}” quotes “${proof.quote}”, which is not in the quotes of ${fact.id}.`
  const inKey = candidate.key.some(({ quote }) => quote.includes(proof.quote) || proof.quote.includes(quote))
  if (facts.includes(fact) && inKey) {
    return `The proof of “${text}” rests on “${proof.quote}”, which is the key’s own evidence: prove it from another fact.`
  }
  const right = rightStretches(item).find((stretch) => says(stretch, text))
  if (right !== undefined) return `“${right}”, which is right, says “${text}” too: replace the choice.`
  return ownWords(distractor, proof.quote, fact, sheet, candidate.stem)
}
