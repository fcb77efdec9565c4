// How much a wrong choice may say in words of its own.

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
  if (firm.length === 0 && own.length <= FRAMING_WORDS) return null
  return `The choice “${text}” says ${own.map((word) => `“${word}”`).join(', ')}, which the fact ${fact.id} does not: keep to its words.`
}
