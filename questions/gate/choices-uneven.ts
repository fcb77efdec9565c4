// Refuses choices that are not of one kind: mixed forms, lengths, marks or titles, or an answer that does not fit the question word.
import { type ChoiceForm, formOf } from '../english/choice-forms.ts'
import { honorifics } from '../english/honorifics.ts'
import { normalise, plain } from '../english/normalise.ts'
import { numbers } from '../english/numbers.ts'
import { words } from '../english/words.ts'
import { namesOf } from '../facts/entity-names.ts'
import { keptFor } from '../facts/kept-for.ts'
import type { Cards, Entity, FactSheet } from '../facts/sheet.ts'
import { choiceTexts } from './choice-texts.ts'
import type { Item, Rule } from './rule.ts'
import { unfinished } from './unfinished.ts'

const some = (choices: readonly string[], has: (choice: string) => boolean) => choices.some(has) && !choices.every(has)

/** Forms that stand beside no other. Numbers and dates occur inside phrases too ("Two weeks", "Late in 2015"), so they are not among them. */
const EXCLUSIVE: readonly ChoiceForm[] = ['to …', 'by …-ing', 'because …', 'that …', 'quotation']

function mixedForms(choices: readonly string[]): string[] {
  const forms = new Set(choices.map(formOf))
  const mixed = EXCLUSIVE.filter((form) => forms.has(form))
  return mixed.length > 0 && forms.size > 1
    ? [`Some choices have the form “${mixed.join('”, “')}” and others do not: give all one form.`]
    : []
}

/** Characters up to which a choice is short, and how much longer than the shortest the longest may be. */
const SHORT = 40
const RATIO = 2

/** Names are as long as they are, so that choices which are all names are not asked. */
function unevenLengths(choices: readonly string[]): string[] {
  const lengths = choices.map((choice) => choice.length)
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)]
  if (longest <= SHORT || longest <= RATIO * shortest) return []
  return [`The longest choice has ${longest} characters, the shortest ${shortest}: bring them closer.`]
}

/** "In the U.S." and "Borealis Inc." end in a full stop that is not the choice's. */
const ABBREVIATED = /(?:^|[\s.])(?:\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr)\.$/u

const CHECKS: readonly (readonly [has: (choice: string) => boolean, fault: string])[] = [
  [(choice) => /[.!?]$/.test(plain(choice)) && !ABBREVIATED.test(plain(choice)), 'Some choices end with a mark and others do not'],
  [(choice) => /^\p{Ll}/u.test(plain(choice)), 'Some choices begin with a small letter and others do not'],
  [
    (choice) => honorifics.has(words(choice)[0] ?? '') && /^\S+ \p{Lu}/u.test(plain(choice).replace('.', '')),
    'Some persons have a title and others do not',
  ],
]

/** "How many" is answered by numbers, "in which year" by years. */
function misfits(stem: string, choices: readonly string[]): string[] {
  const asksNumber = /\bhow many\b/i.test(stem)
  const asksYear = /\b(?:which|what) year\b/i.test(stem)
  const fits = (choice: string) => (asksYear ? /\b\d{4}\b/.test(choice) : !asksNumber || numbers(choice).length > 0 || VAGUE.test(choice))
  return choices.filter((choice) => !fits(choice)).map((choice) => `“${choice}” does not answer “${asksYear ? 'which year' : 'how many'}”.`)
}

/** Amounts without a number. */
const VAGUE = /\b(?:a|an|no|none|several|few|many|most|majority|all|hundreds|thousands|millions)\b/i

/** Types that stand for what a person can never be. Bodies and countries speak and act as persons do. */
const NEVER_PERSONS: ReadonlySet<Entity['type']> = new Set(['place', 'event', 'thing'])

const byName = keptFor((entities: Cards) => {
  const named = entities.flatMap((entity) => namesOf(entity).map((name) => [normalise(name), entity] as const))
  return new Map([...named].reverse())
})

/** The entity that a choice names first and foremost: "Liv Dahlen, finance minister", "the Skarv river". */
const entityOf = (choice: string, sheet: FactSheet): Entity | undefined =>
  byName(sheet.entities).get(normalise(choice).replace(/^the /, '').split(', ')[0] ?? '')

function mixedTypes(choices: readonly string[], sheet: FactSheet): string[] {
  const entities = choices.map((choice) => entityOf(choice, sheet)).filter((entity) => entity !== undefined)
  const odd = entities.find(({ type }) => NEVER_PERSONS.has(type))
  return odd !== undefined && entities.some(({ type }) => type === 'person')
    ? [`${odd.name} stands among persons: take choices of one kind.`]
    : []
}

function catchAll(choices: readonly string[]): string[] {
  return choices
    .filter((choice) =>
      /^(?:all|none|both|neither|any)(?: of)? (?:the above|these|them|the others)$|^(?:none|all|both|neither)$/i.test(plain(choice)),
    )
    .map((choice) => `“${choice}” is no choice of its own: replace it.`)
}

function check({ candidate, sheet }: Item): string[] {
  const choices = choiceTexts(candidate)
  const faults = CHECKS.filter(([has]) => some(choices, has)).map(([, fault]) => `${fault}: give all one form.`)
  return [
    ...mixedForms(choices),
    ...(candidate.kind === 'order' || choices.every((choice) => entityOf(choice, sheet) !== undefined) ? [] : unevenLengths(choices)),
    ...faults,
    ...mixedTypes(choices, sheet),
    ...misfits(candidate.stem, choices),
    ...catchAll(choices),
    ...unfinished(plain(candidate.stem), choices),
  ]
}

export const choicesUneven: Rule = { code: 'choices-uneven', check }
