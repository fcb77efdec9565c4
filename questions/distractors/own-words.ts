// How much a wrong choice may say in words of its own.
import { contentWords } from '../english/content-words.ts'
import { numbers } from '../english/numbers.ts'
import { factTexts } from '../facts/fact-texts.ts'
import type { Fact, FactSheet } from '../facts/sheet.ts'
import { unbacked } from '../facts/unbacked.ts'
import type { Distractor } from '../families/candidate.ts'

/** "Reviving the nuclear deal": one word that fits the choice to the stem does not change what it stands for. */
const FRAMING_WORDS = 1

const isFirm = (word: string, index: number, text: string) =>
  /\d/.test(word) || (/^\p{Lu}/u.test(word) && !(index === 0 && text.startsWith(word)))

/**
 * A sentence where the choice says more than the proof's quote, the cards of those whom it names, and the stem: a name or number that they do not
 * have, a word that the fact has beside the quote, or more than one other word. Null where it does not.
 */
export function ownWords({ text }: Distractor, quote: string, fact: Fact, sheet: FactSheet, stem: string): string | null {
  const written = (sources: readonly string[]) => {
    const values = sources.flatMap(numbers).map(({ value }) => value)
    // "4" is what "four" says.
    const isSaid = (word: string) => numbers(word).some(({ value }) => values.includes(value))
    return unbacked(text, sources, sheet)
      .map((word) => word.written)
      .filter((word) => !isSaid(word))
  }
  const own = written([quote, stem])
  const fromFact = written(factTexts(fact))
  const cutOff = own.filter((word) => !fromFact.includes(word))
  const firm = own.filter((word, index) => isFirm(word, index, text))
  // "A meteorite" is one own word as well, and all that the choice says: nothing of it comes from the quote.
  const says = contentWords(text).length + numbers(text).length
  const ownOfQuote = written([quote]).length
  if (firm.length === 0 && cutOff.length === 0 && own.length <= FRAMING_WORDS && ownOfQuote < says) return null
  const shown = own.length > 0 ? own : written([quote])
  return `The choice “${text}” says ${shown.map((word) => `“${word}”`).join(', ')}, which the quote “${quote}” of ${fact.id} does not: quote what says it, and keep to its words.`
}
