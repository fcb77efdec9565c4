// Refuses a question whose stem or heading gives the answer away, or rules a wrong choice out, before the article is read.
import { contentWordSet, contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { type DateInText, dates } from '../english/dates.ts'
import { containsPhrase } from '../english/phrase.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import type { Cards, Entity, FactSheet } from '../facts/sheet.ts'
import { choiceTexts, coreOf, distractorTexts, keyTexts } from './choice-texts.ts'
import type { Item, Rule } from './rule.ts'

function choicesInStem({ candidate }: Item): string[] {
  return choiceTexts(candidate)
    .filter((choice) => contentWords(choice).length > 0 && containsPhrase(candidate.stem, coreOf(choice)))
    .map((choice) => `The stem contains the choice “${choice}”: reword the stem or replace the choice.`)
}

/** The entities by each of their names, without what the name begins with. Of two with one name the first counts. */
const byCore = keptFor((entities: Cards) => {
  const named = entities.flatMap((entity) => namesOf(entity).map((name) => [coreOf(name).toLowerCase(), entity] as const))
  return new Map([...named].reverse())
})

/** What a choice names and nothing else: an entity, or entities joined by "and". */
function entitiesNamed(choice: string, sheet: FactSheet): Entity[] {
  const parts = coreOf(choice)
    .replace(/['’]s?$/, '')
    .split(/,? and |, /)
  const found = parts.map((part) => byCore(sheet.entities).get(coreOf(part).toLowerCase()))
  return found.includes(undefined) ? [] : found.filter((entity) => entity !== undefined)
}

/** Other words by which the stem would name the same thing: aliases, demonyms, the capital. */
function aliasesInStem({ candidate, sheet }: Item): string[] {
  if (candidate.family === 'abbreviation') return []
  return choiceTexts(candidate).flatMap((choice) =>
    entitiesNamed(choice, sheet).flatMap((entity) =>
      [...namesOf(entity), ...entity.demonyms, entity.capital ?? '']
        .filter((name) => name !== '' && containsPhrase(candidate.stem, name) && !containsPhrase(candidate.stem, coreOf(choice)))
        .map((name) => `The stem says “${name}”, which points at the choice “${choice}”: leave one of them out.`),
    ),
  )
}

/** Words shorter than this tell too little ("put") to give an answer away; a number tells enough at any length. */
const TELLING = 4

/** Words that a heading has inside names only: "church" of "the Church of Scientology" is not any church. */
function namesOnly(heading: string): Set<string> {
  const all = contentWordsAsWritten(heading).slice(1)
  const common = new Set(all.filter(({ written }) => /^\p{Ll}/u.test(written)).map(({ lemma }) => lemma))
  return new Set(all.map(({ lemma }) => lemma).filter((word) => !common.has(word)))
}

/** The heading stands above every question: a right choice that it half spells out, and no wrong one with it, is given away. */
function keyInHeading({ candidate, heading }: Item): string[] {
  if (candidate.kind === 'order') return []
  const inStem = contentWordSet(candidate.stem)
  const inHeading = contentWordSet(heading)
  const inNames = namesOnly(heading)
  const tellingWords = (choice: string) =>
    contentWordsAsWritten(choice).filter(({ written, lemma }) => (written.length >= TELLING || /\d/.test(written)) && !inStem.has(lemma))
  const ownWords = (choice: string) => [...new Set(tellingWords(choice).map(({ lemma }) => lemma))]
  const hints = (choice: string) => {
    const told = tellingWords(choice).filter(({ written, lemma }) => !(inNames.has(lemma) && /^\p{Ll}/u.test(written)))
    return [...new Set(told.map(({ lemma }) => lemma))].filter((word) => inHeading.has(word))
  }
  if (distractorTexts(candidate).some((choice) => hints(choice).length > 0)) return []
  return keyTexts(candidate)
    .filter((choice) => hints(choice).length > 0 && hints(choice).length * 2 >= ownWords(choice).length)
    .map(
      (choice) =>
        `The heading holds “${hints(choice).join(' ')}” of the right choice “${choice}”, and of no wrong one: ask something else.`,
    )
}

/** Months from the heading's within which a month without a year is of the heading's year: "March" under "October 2025" may be the next one. */
const SAME_YEAR = 3

/** How many months a date is after the heading's; null where that cannot be told. */
function monthsAfter({ year, month }: DateInText, told: { readonly year: number; readonly month: number }): number | null {
  if (month === null) return null
  const after = ((year ?? told.year) - told.year) * 12 + month - told.month
  return year === null && Math.abs(after) > SAME_YEAR ? null : after
}

/** Past dates beside a date to come, or dates to come beside a past one: the heading's date rules them out. */
function datesRuledOut({ candidate, heading }: Item): string[] {
  const [told] = dates(heading).flatMap(({ month, year }) => (month === null || year === null ? [] : [{ month, year }]))
  if (told === undefined || candidate.kind === 'order') return []
  const sideOf = (choice: string) => {
    const [date, ...more] = dates(choice)
    return date === undefined || more.length > 0 ? 0 : Math.sign(monthsAfter(date, told) ?? 0)
  }
  const keys = keyTexts(candidate).map(sideOf)
  return distractorTexts(candidate)
    .filter((choice) => sideOf(choice) !== 0 && keys.every((side) => side === -sideOf(choice)))
    .map((choice) => `The heading’s date rules out “${choice}”: take dates on the key’s side of it.`)
}

export const stemGivesAway: Rule = {
  code: 'stem-gives-away',
  check: (item) => [...choicesInStem(item), ...aliasesInStem(item), ...keyInHeading(item), ...datesRuledOut(item)],
}
