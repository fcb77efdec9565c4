// No two choices say the same: in other letters, under another name, as part and whole, in another unit, or because one bound includes the other.
import { bounds } from '../english/bounds.ts'
import { contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { dates } from '../english/dates.ts'
import { lemma } from '../english/lemma.ts'
import { plain } from '../english/normalise.ts'
import { isNumberWord, type NumberInText, numbers } from '../english/numbers.ts'
import { opposites } from '../english/opposites.ts'
import { containsPhrase } from '../english/phrase.ts'
import { synonyms } from '../english/synonyms.ts'
import { units } from '../english/units.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import { resolved } from '../facts/resolved.ts'
import type { Cards, Entity, FactSheet } from '../facts/sheet.ts'
import type { Rule } from './rule.ts'

/** What changes nothing about a choice: a remark in brackets, "roughly", "or so". */
const withoutRemarks = (text: string) =>
  plain(text).replace(/\([^()]*\)|\b(?:roughly|approximately|or so|or thereabouts|exactly|precisely)\b/gi, ' ')

/** A comma lists as "and" does; the one inside a number or before a year does not. */
const withoutCommas = (text: string) => text.replace(/,(?! ?\d)/g, ' and ')

const OPENING = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** What a part of a choice says: articles and the prepositions that it begins with left out, as "in Iran" is "Iran"; "before" and "after" elsewhere count. */
function core(part: string): string[] {
  const all = part.split(' ').filter((word) => word !== '' && !ARTICLES.has(word))
  const first = all.findIndex((word) => !OPENING.has(word))
  return all.slice(Math.max(0, first)).map(lemma)
}

/** "Iran and Pakistan" is "Pakistan and Iran", "Per Aune, the minister" is "Per Aune"; other words keep their order, as "Iran beat Pakistan" is another story. */
function partsOf(text: string, sheet: FactSheet): string[] {
  const parts = resolved(withoutCommas(withoutRemarks(text)), sheet).split(/ (?:and|or) /)
  return [...new Set(parts.map((part) => core(part).join(' ')))].sort()
}

const opposed = (a: string, b: string) => opposites.some(([pole, other]) => pole.has(a) && other.has(b))

/** "It attacked the village" is "It struck the village". A short part is compared as written: "a teacher" is no "professor". */
const FEWEST_WORDS_WITH_SYNONYMS = 3

/** Whether two parts say one thing word by word, in the same words or in synonyms. */
function sameWording(a: string, b: string): boolean {
  if (a === b) return true
  const [mine, yours] = [a.split(' '), b.split(' ')]
  if (mine.length !== yours.length || mine.length < FEWEST_WORDS_WITH_SYNONYMS) return false
  return mine.every((word, at) => {
    const other = yours[at] ?? ''
    return word === other || (synonyms(word).has(other) && !opposed(word, other))
  })
}

function sayTheSame(a: string, b: string, sheet: FactSheet): boolean {
  const [mine, yours] = [partsOf(a, sheet), partsOf(b, sheet)]
  return mine.length === yours.length && mine.every((part) => yours.some((other) => sameWording(part, other)))
}

/** "January 2024" and "26 January 2024": both may be right. */
function isPartOfDate(a: string, b: string, sheet: FactSheet): boolean {
  const [mine, yours] = [partsOf(a, sheet).join(' & '), partsOf(b, sheet).join(' & ')]
  return dates(a).length > 0 && dates(b).length > 0 && containsPhrase(yours, mine)
}

/** The values that a number with its bound leaves open; estimates reach a tenth to each side. */
function range({ value, bound }: NumberInText, factor: number): readonly [low: number, high: number] {
  const scaled = value * factor
  if (bound === 'at least') return [scaled, Number.POSITIVE_INFINITY]
  if (bound === 'at most') return [Number.NEGATIVE_INFINITY, scaled]
  return bound === 'about' ? [scaled * 0.9, scaled * 1.1] : [scaled, scaled]
}

const BOUND_WORDS = new Set(bounds.flatMap(([wording]) => contentWords(wording)))

/** Words of a choice other than its numbers, their unit and their bounds. */
const around = (text: string, unit: string) =>
  contentWordsAsWritten(text)
    .filter(({ written, lemma }) => !isNumberWord(written) && !BOUND_WORDS.has(lemma))
    .map(({ lemma }) => lemma)
    .filter((word) => !units.has(word) && word !== contentWords(unit)[0])
    .join(' ')

/** Whether one value could make both choices true: "over 2 million" beside "over 4 million". */
function shareValue(a: string, b: string): boolean {
  const [first, ...moreOfFirst] = numbers(a)
  const [second, ...moreOfSecond] = numbers(b)
  if (first === undefined || second === undefined || moreOfFirst.length + moreOfSecond.length > 0) return false
  const unitOfFirst = units.get(first.unit) ?? { factor: 1, base: first.unit }
  const unitOfSecond = units.get(second.unit) ?? { factor: 1, base: second.unit }
  if (unitOfFirst.base !== unitOfSecond.base || around(a, first.unit) !== around(b, second.unit)) return false
  const [lowOfFirst, highOfFirst] = range(first, unitOfFirst.factor)
  const [lowOfSecond, highOfSecond] = range(second, unitOfSecond.factor)
  return lowOfFirst <= highOfSecond && lowOfSecond <= highOfFirst
}

/** Ids of everything that the entity is a part of. */
function wholesOf(entity: Entity, sheet: FactSheet): Set<string> {
  const wholes = new Set(entity.within)
  for (const id of wholes) for (const next of sheet.entities.find((one) => one.id === id)?.within ?? []) wholes.add(next)
  return wholes
}

/** The entities by the content words of each of their names. Of two with one name the first counts. */
const byWords = keptFor((entities: Cards) => {
  const named = entities.flatMap((entity) => namesOf(entity).map((name) => [contentWords(name).join(' '), entity] as const))
  return new Map([...named].reverse())
})

/** The entity that a choice is, nothing else being said in it. */
const entityOf = (text: string, sheet: FactSheet): Entity | undefined => byWords(sheet.entities).get(contentWords(text).join(' '))

function isPartOf(a: string, b: string, sheet: FactSheet): boolean {
  const part = entityOf(a, sheet)
  if (part === undefined || part.within.length === 0) return false
  const whole = entityOf(b, sheet)
  return whole !== undefined && wholesOf(part, sheet).has(whole.id)
}

function faultOf(a: string, b: string, sheet: FactSheet): string | null {
  if (sayTheSame(a, b, sheet)) return `“${a}” and “${b}” say the same: replace one of them.`
  if (containsPhrase(a, b) || containsPhrase(b, a) || isPartOfDate(a, b, sheet) || isPartOfDate(b, a, sheet))
    return `One of “${a}” and “${b}” holds the other whole: a reader cannot tell where one ends.`
  if (isPartOf(a, b, sheet) || isPartOf(b, a, sheet)) return `One of “${a}” and “${b}” is a part of the other: both may be right.`
  if (shareValue(a, b)) return `One value makes both “${a}” and “${b}” true: choose values whose bounds exclude each other.`
  return null
}

export const choicesEquivalent: Rule = {
  code: 'choices-equivalent',
  check({ candidate, sheet }) {
    const texts = [...candidate.key, ...candidate.distractors].map(({ text }) => text)
    return texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => {
        const fault = faultOf(a, b, sheet)
        return fault === null ? [] : [fault]
      }),
    )
  },
}
