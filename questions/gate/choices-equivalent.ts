// No two choices say the same: in other letters, under another name, as part and whole, in another unit, or because one bound includes the other.
import { bounds } from '../english/bounds.ts'
import { contentWords, contentWordsAsWritten } from '../english/content-words.ts'
import { lemma } from '../english/lemma.ts'
import { months } from '../english/months.ts'
import { normalise } from '../english/normalise.ts'
import { isNumberWord, type NumberInText, numbers } from '../english/numbers.ts'
import { containsPhrase } from '../english/phrase.ts'
import { units } from '../english/units.ts'
import { words } from '../english/words.ts'
import { namesOf } from '../facts/entity-names.ts'
import type { Entity, FactSheet } from '../facts/sheet.ts'
import type { Rule } from './rule.ts'

/** What changes nothing about a choice: a remark in brackets, "roughly", "or so". */
const withoutRemarks = (text: string) =>
  normalise(text).replace(/\([^()]*\)|\b(?:roughly|approximately|or so|or thereabouts|exactly|precisely)\b/g, ' ')

type Spoken = readonly (readonly [name: string, id: string])[]

/** Every name of the sheet as words, the longest first, and what stands for it; kept, as each pair of choices asks for it. */
const spokenNames = new WeakMap<FactSheet, Spoken>()
function spoken(sheet: FactSheet): Spoken {
  const known = spokenNames.get(sheet)
  if (known !== undefined) return known
  const named = sheet.entities.flatMap((entity) =>
    [...namesOf(entity), ...entity.demonyms].map((name) => [words(name).join(' '), `entity${entity.id.replaceAll('-', '')}`] as const),
  )
  named.sort(([a], [b]) => b.length - a.length)
  spokenNames.set(sheet, named)
  return named
}

/** The choice with every name replaced by its entity's id, the longest name first. */
function withIds(text: string, sheet: FactSheet): string {
  // A comma lists as "and" does; the one inside a number does not.
  let plain = ` ${words(withoutRemarks(text).replace(/,(?!\d)/g, ' and ')).join(' ')} `
  for (const [name, id] of spoken(sheet)) plain = plain.replaceAll(` ${name} `, ` ${id} `)
  return plain.trim()
}

const OPENING = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** What a part of a choice says: articles and the prepositions that it begins with left out, as "in Iran" is "Iran"; "before" and "after" elsewhere count. "Jan." is January. */
function core(part: string): string {
  const all = part.split(' ').filter((word) => !ARTICLES.has(word))
  const first = all.findIndex((word) => !OPENING.has(word))
  return all
    .slice(Math.max(0, first))
    .map((word) => (months.has(word) ? `month${months.get(word)}` : lemma(word)))
    .join(' ')
}

/** "Iran and Pakistan" is "Pakistan and Iran"; other words keep their order, as "Iran beat Pakistan" is another story. */
function meaning(text: string, sheet: FactSheet): string {
  return withIds(text, sheet)
    .split(/ (?:and|or) /)
    .map(core)
    .sort()
    .join(' & ')
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

/** The entity that a choice is, nothing else being said in it. */
function entityOf(text: string, sheet: FactSheet): Entity | undefined {
  const said = contentWords(text).join(' ')
  return sheet.entities.find((entity) => namesOf(entity).some((name) => contentWords(name).join(' ') === said))
}

function isPartOf(a: string, b: string, sheet: FactSheet): boolean {
  const part = entityOf(a, sheet)
  if (part === undefined || part.within.length === 0) return false
  const whole = entityOf(b, sheet)
  return whole !== undefined && wholesOf(part, sheet).has(whole.id)
}

function faultOf(a: string, b: string, sheet: FactSheet): string | null {
  if (meaning(a, sheet) === meaning(b, sheet)) return `“${a}” and “${b}” say the same: replace one of them.`
  if (containsPhrase(a, b) || containsPhrase(b, a))
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
