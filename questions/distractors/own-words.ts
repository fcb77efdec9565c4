// How much a wrong choice may say in words of its own.

import { contentWords } from '../english/content-words.ts'
import { numbers } from '../english/numbers.ts'
import { factTexts } from '../facts/fact-texts.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import { unbacked } from '../facts/unbacked.ts'
import type { Distractor } from '../families/candidate.ts'

/** "Reviving the nuclear deal": one word that fits the choice to the stem does not change what it stands for. */
const FRAMING_WORDS = 1

/**
 * A sentence where the choice says more than the fact and the cards behind it: a name or number that they do not have, or more than one
 * other word. Null where it does not.
 */
export function ownWords({ text }: Distractor, fact: Fact, sheet: FactSheet, stem: string): string | null {
  const own = unbacked(text, [...factTexts(fact), fact.statement, stem], sheet).map(({ written }) => written)
  const firm = own.filter((word, index) => /\d/.test(word) || (/^\p{Lu}/u.test(word) && !(index === 0 && text.startsWith(word))))
  // "A meteorite" is one own word as well, and all that the choice says: nothing of it comes from the fact.
  const says = contentWords(text).length + numbers(text).length
  if (firm.length === 0 && own.length <= FRAMING_WORDS && own.length < says) return null
  return `The choice “${text}” says ${own.map((word) => `“${word}”`).join(', ')}, which the fact ${fact.id} does not: keep to its words.`
}
