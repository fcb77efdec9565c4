// Whom a text may name, found by one word of each name of a sheet: a long sheet then costs a text no more than a short one.
import { contentWordsAsWritten } from '../english/content-words.ts'
import { words } from '../english/words.ts'
import { keptFor } from './kept-for.ts'
import type { Cards, Entity, FactSheet } from './sheet.ts'

/** By a word of each text: the whole text's words and the value to which they lead. A text without words stands nowhere. */
type Index<Value> = ReadonlyMap<string, readonly { readonly value: Value; readonly all: readonly string[] }[]>

/** The first word that is not "a" or "the": it tells most. */
const tellingWord = (text: string) => (contentWordsAsWritten(text)[0]?.written ?? words(text)[0])?.toLowerCase()

/** An index of values by the words of their texts. */
export function indexByWord<Value>(values: readonly Value[], textsOf: (value: Value) => readonly string[]): Index<Value> {
  const entries = values.flatMap((value) => [...new Set(textsOf(value))].map((text) => ({ value, text })))
  const index = new Map<string, { value: Value; all: readonly string[] }[]>()
  for (const { value, text } of entries) {
    const word = tellingWord(text)
    if (word === undefined) continue
    const entry = { value, all: words(text) }
    const known = index.get(word)
    if (known === undefined) index.set(word, [entry])
    else known.push(entry)
  }
  return index
}

/** The values of which one text has all its words in this one, each once, in no order. */
export function mayStandIn<Value>(text: string, index: Index<Value>): Set<Value> {
  const there = new Set(words(text))
  const found = new Set<Value>()
  for (const word of there) for (const { value, all } of index.get(word) ?? []) if (all.every((each) => there.has(each))) found.add(value)
  return found
}

interface Place {
  readonly entity: Entity
  readonly at: number
}

const indexOf = keptFor(
  (entities: Cards): Index<Place> =>
    indexByWord(
      entities.map((entity, at) => ({ entity, at })),
      ({ entity }) => [entity.name, ...entity.aliases, ...entity.demonyms, entity.name.split(' ').at(-1) ?? '', entity.capital ?? ''],
    ),
)

/** The entities that the text may call by a name, an alias, a demonym, a surname or a capital, in the sheet's order: none that it does is missing. */
export function mayBeNamedIn(text: string, sheet: FactSheet): Entity[] {
  return [...mayStandIn(text, indexOf(sheet.entities))].sort((a, b) => a.at - b.at).map(({ entity }) => entity)
}
