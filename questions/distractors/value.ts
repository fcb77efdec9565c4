// The proof "value": what is asked has one value only, and the choice is another.
import { contentWords } from '../english/content-words.ts'
import { entitiesIn } from '../facts/entity-names.ts'
import { isSpanOf } from '../facts/fact-texts.ts'
import { resolved } from '../facts/resolved.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'

/** Whether every content word of `part` is in `whole`. */
const within = (part: readonly string[], whole: readonly string[]) => part.length > 0 && part.every((word) => whole.includes(word))

/**
 * Null where a fact asked about declares the quote as the only value of its kind, a key rests on that very stretch, and the choice is
 * neither equal to it, nor a part of it, nor it with something added (other than whose it is). Otherwise one sentence.
 */
export function value({ facts, candidate, sheet }: Item, { text, proof }: Distractor): string | null {
  if (proof.by !== 'value') return `The proof of “${text}” is not of the kind “value”.`
  const fact = facts.find(({ id }) => id === proof.fact)
  if (fact === undefined) return `The proof of “${text}” rests on ${proof.fact}, which is not asked about.`
  if (!fact.single.includes(proof.quote) || !isSpanOf(fact, proof.quote)) {
    return `The fact ${fact.id} does not declare “${proof.quote}” as the only value: declare it in “single” if the article leaves no other.`
  }
  if (!candidate.key.some(({ quote }) => quote.includes(proof.quote) || proof.quote.includes(quote))) {
    return `No key rests on “${proof.quote}”, so that a different value does not make “${text}” wrong.`
  }
  // "One by Iran’s foreign minister to Pakistan" is one by Abdollahian to Islamabad: what counts is whom and what the words stand for.
  const [mine, only] = [text, proof.quote].map((each) => contentWords(resolved(each, sheet)))
  if (mine === undefined || only === undefined || mine.join(' ') === only.join(' ')) return `The choice “${text}” is the value itself.`
  if (within(mine, only)) return `The choice “${text}” is a part of the value “${proof.quote}”, and so not plainly wrong.`
  const others = entitiesIn(text, sheet).filter(
    (entity) => !entitiesIn(candidate.key.map((key) => key.text).join(' ; '), sheet).includes(entity),
  )
  if (within(only, mine) && others.length === 0)
    return `The choice “${text}” holds the value “${proof.quote}”, and so is not plainly wrong.`
  return null
}
