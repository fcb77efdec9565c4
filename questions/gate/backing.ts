// The words that a candidate's stem and key may use: those of the facts it asks about, of the cards that these lead to, and of the heading.
import { contentWords } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { negations } from '../english/negations.ts'
import { related } from '../english/related.ts'
import { synonyms } from '../english/synonyms.ts'
import { words } from '../english/words.ts'
import type { Entity, Fact, FactSheet } from '../facts/sheet.ts'
import { names, namesOf } from './entity-names.ts'
import type { Item } from './rule.ts'

/** What a fact says: its quotes, what resolves them, and the statement that the fact sheet's own check holds to both. */
export function textOf(fact: Fact): string {
  return [...fact.quotes, ...fact.references]
    .map((quote) => quote.exact)
    .concat(fact.statement)
    .join('\n')
}

/** Entities that the facts point to by id rather than by name. */
function pointedAt(fact: Fact): string[] {
  const slots = fact.kind === 'office' ? [fact.person, fact.of] : fact.kind === 'speech' ? [fact.speaker] : []
  return fact.by === undefined ? slots : [...slots, fact.by.speaker]
}

/** Cards named in the text or pointed at, and the cards to which these point: what the office is of, what the place is in. */
export function cardsBehind(text: string, facts: readonly Fact[], sheet: FactSheet): Entity[] {
  const ids = new Set(facts.flatMap(pointedAt))
  for (const entity of sheet.entities) if (names(text, entity)) ids.add(entity.id)
  // Ids are added while the set is walked, and are walked as well: an office leads to its country, a village to its district.
  for (const id of ids) {
    const entity = sheet.entities.find((one) => one.id === id)
    for (const next of [entity?.office?.of, entity?.side, ...(entity?.within ?? [])]) if (next !== undefined) ids.add(next)
  }
  return sheet.entities.filter((entity) => ids.has(entity.id))
}

/** All words by which an entity and its office go. */
export function wordsOf(entity: Entity): string {
  return [
    ...namesOf(entity),
    ...entity.demonyms,
    ...entity.words,
    entity.office?.title ?? '',
    entity.capital ?? '',
    entity.side ?? '',
  ].join('\n')
}

/** Related words share at least these first letters, but for the few families that `related` lists. */
const SHARED = 2

/** "cracked down" backs "crackdown": neighbours written as one. */
function compounds(text: string): string[] {
  const all = words(text).map(lemma)
  return all.slice(1).map((word, index) => `${all[index]}${word}`)
}

/** Says whether a lemma is backed by the texts: by itself, by a synonym, or by a word of its family. */
export function backedBy(texts: readonly string[]): (lemma: string) => boolean {
  const backing = new Set(texts.flatMap((text) => [...contentWords(text), ...compounds(text)]))
  const byBeginning = Map.groupBy(backing, (word) => word.slice(0, SHARED))
  const hasFamily = (word: string) => (byBeginning.get(word.slice(0, SHARED)) ?? []).some((other) => related(other, word))
  return (word) => [...synonyms(word)].some((other) => backing.has(other)) || hasFamily(word)
}

/** The texts that back stem and key. */
export function backing({ facts, sheet, heading }: Item): string[] {
  const said = facts.map(textOf)
  return [...said, heading, ...cardsBehind([...said, heading].join('\n'), facts, sheet).map(wordsOf)]
}

/** Whether a text denies something; "not only" affirms. */
export function denies(text: string): boolean {
  const all = words(text)
  return all.some((word, index) => negations.has(word) && all[index + 1] !== 'only')
}
