// What readers are told once they have answered, and the texts that may stand behind it.

import { factById } from '../facts/by-id.ts'
import { cardsBehind, wordsOf } from '../facts/cards.ts'
import type { Fact } from '../facts/sheet.ts'
import { textOf } from './backing.ts'
import { keyTexts } from './choice-texts.ts'
import type { Item } from './rule.ts'

/** An explanation, or a note on one choice. */
export interface Note {
  readonly text: string
  /** The facts behind it: those asked about and, for a wrong choice, the one that proves it wrong. */
  readonly facts: readonly Fact[]
  /** The wrong choice that it is about; '' where it is about what is right. */
  readonly wrong: string
}

/** Everything that is told of a question and its choices. */
export function notesOf({ candidate, facts, sheet }: Item): Note[] {
  const right = [candidate.explanation, ...candidate.key.map(({ note }) => note)].map((text) => ({ text, facts, wrong: '' }))
  const wrong = candidate.distractors.map(({ note, proof, text }) => {
    const proving = 'fact' in proof ? factById(proof.fact, sheet) : undefined
    return { text: note, facts: proving === undefined || facts.includes(proving) ? facts : [...facts, proving], wrong: text }
  })
  return [...right, ...wrong].flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ text, ...rest }]))
}

/** What readers have seen of the question by then, as far as it is so. The wrong choice stands in its own note only. */
export function seenWith({ wrong }: Note, { candidate, heading }: Item): string[] {
  return [heading, candidate.stem, ...keyTexts(candidate), wrong]
}

/** Texts of these facts, of the cards that they lead to, and what readers have seen. */
export function sourcesOf(note: Note, facts: readonly Fact[], item: Item): string[] {
  const said = [...facts.map(textOf), ...seenWith(note, item)]
  return [...said, ...cardsBehind(said.join('\n'), facts, item.sheet).map(wordsOf)]
}
