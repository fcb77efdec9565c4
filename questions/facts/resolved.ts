// What a wording stands for, whatever it calls it: "Iran’s foreign minister" and his name are one, and so are "the 26th of January" and "January 26".
import { type DateInText, replaceDates } from '../english/dates.ts'
import { withSingleVerbs } from '../english/phrasal-verbs.ts'
import { pronouns } from '../english/pronouns.ts'
import { remember } from '../english/remember.ts'
import { words, writtenWords } from '../english/words.ts'
import { callingsOf, namesOf } from './entity-names.ts'
import { keptFor } from './kept-for.ts'
import type { Cards, Entity, FactSheet } from './sheet.ts'

/** Day, month and year as one word each, so that "January 2024" is the end of "26 January 2024". */
function dateInWords({ year, month, day }: DateInText): string {
  return [day === null ? '' : `day${day}`, month === null ? '' : `month${month}`, year === null ? '' : `${year}`].join(' ').trim()
}

/** Names, demonyms and, for a country, the capital that speaks for it. */
const namings = (entity: Entity) => [...namesOf(entity), ...entity.demonyms, ...(entity.capital === undefined ? [] : [entity.capital])]

/** A person's surname, where no other entity has it. */
function surname(entity: Entity, entities: Cards): string[] {
  if (entity.type !== 'person') return []
  const last = entity.name.split(' ').at(-1) ?? ''
  return entities.some((other) => other !== entity && callingsOf(other).includes(last)) ? [] : [last]
}

/** What stands for the entity in a resolved text. */
const idOf = (entity: Entity) => `entity${entity.id.replaceAll('-', '')}`

/** "Iran’s foreign minister", "the foreign minister of Iran", and both before the name; nothing where two persons of the sheet hold it. Countries by their ids. */
function offices(entity: Entity, entities: Cards): string[] {
  const { office } = entity
  if (office === undefined) return []
  const holders = entities.filter((other) => other.office?.title === office.title)
  const of = `entity${office.of.replaceAll('-', '')}`
  const full = [`${of} ${office.title}`, `${office.title} of ${of}`, `${office.title} of the ${of}`]
  const alone = holders.length === 1 && office.title.includes(' ') ? [office.title] : []
  const own = holders.some((other) => other !== entity && other.office?.of === office.of) ? [] : [...full, ...alone]
  return [...own, ...[office.title, ...full].map((title) => `${title} ${idOf(entity)}`)]
}

type Calling = readonly [calling: string, id: string]

/** Callings by their first words, each with its place: the longest come first. */
type Callings = ReadonlyMap<string, readonly { readonly calling: Calling; readonly at: number }[]>

/** Between words, so that callings that follow one another do not share a space. */
const GAP = '  '
const isPronoun = (word: string) => pronouns.has(word.toLowerCase())
/** "US" is no "us". */
const spelled = (text: string) => writtenWords(text).map((word) => (/^\p{Lu}+$/u.test(word) && isPronoun(word) ? word : word.toLowerCase()))

/** The longest first, so that "Pakistan’s Foreign Office" is not Pakistan. */
function sorted(callings: readonly Calling[]): Callings {
  const all = callings
    .map(([calling, id]): Calling => [spelled(calling).join(GAP), id])
    .sort(([a], [b]) => b.length - a.length)
    .map((calling, at) => ({ calling, at }))
  return Map.groupBy(all, ({ calling: [text] }) => firstOf(text))
}

const firstOf = (text: string) => text.split(GAP)[0] ?? ''

/** The line with ids for its callings. Only those whose first word the line has are tried; an id that was put is such a word as well. */
function put(line: string, callings: Callings): string {
  const tried = [...new Set(line.trim().split(GAP))].flatMap((word) => callings.get(word) ?? [])
  return tried.sort((a, b) => a.at - b.at).reduce((said, { calling: [calling, id] }) => said.replaceAll(` ${calling} `, ` ${id} `), line)
}

/** What a sheet calls its entities, names first and then offices; kept, as every pair of choices asks for it. */
const callings = keptFor((entities: Cards): readonly Callings[] => {
  const names = sorted(entities.flatMap((one) => [...namings(one), ...surname(one, entities)].map((name): Calling => [name, idOf(one)])))
  // "Islamabad’s ambassador to Tehran" is Pakistan’s to Iran: an office is found where its countries have been.
  const held = entities.flatMap((one) =>
    offices(one, entities).map((office): Calling => [put(` ${spelled(office).join(GAP)} `, names), idOf(one)]),
  )
  return [names, sorted(held)]
})

const resolving = keptFor((entities: Cards) =>
  remember((text) => {
    const line = callings(entities).reduce(put, ` ${spelled(replaceDates(text, dateInWords)).join(GAP)} `)
    return withSingleVerbs(words(line)).join(' ')
  }),
)

/**
 * The text's words in their order, parted by single spaces, with an entity's id for whatever it is called, dates in one form and verbs of two
 * words put as one. For comparing only. Total.
 */
export const resolved = (text: string, { entities }: FactSheet): string => resolving(entities)(text)
