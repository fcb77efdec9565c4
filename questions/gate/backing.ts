// The words that a candidate's stem and key may use: those of the facts it asks about, of the cards that these lead to, and of the heading.
import { cardsBehind, cardsMeant, wordsOf } from '../facts/cards.ts'
import { factTexts } from '../facts/fact-texts.ts'
import type { Fact } from '../facts/sheet.ts'
import type { Item } from './rule.ts'

/** What a fact says: its quotes, what resolves them, and the statement that the fact sheet's own check holds to both. */
export function textOf(fact: Fact): string {
  return [...factTexts(fact), fact.statement].join('\n')
}

/** The texts that back stem and key. */
export function backing({ facts, sheet, heading }: Item): string[] {
  const said = facts.map(textOf)
  const all = [...said, heading].join('\n')
  return [...said, heading, ...[...cardsBehind(all, facts, sheet), ...cardsMeant(said.join('\n'), sheet)].map(wordsOf)]
}
