// Breaks a sound question on purpose: whoever prints one of these has not read closely.
import { normalise } from '../../english/normalise.ts'
import { entitiesIn, namesOf } from '../../facts/entity-names.ts'
import type { Entity, FactSheet } from '../../facts/sheet.ts'
import type { Candidate } from '../../families/candidate.ts'
import { type Asked, asked, listed } from './asked.ts'

export const BREAKS = ['wrong-key', 'second-true', 'claim-told', 'dangling-pronoun'] as const
export type Break = (typeof BREAKS)[number]

const PRONOUNS: Readonly<Record<Entity['type'], readonly [string, string]>> = {
  person: ['he', 'his'],
  group: ['they', 'their'],
  country: ['it', 'its'],
  place: ['it', 'its'],
  organisation: ['it', 'its'],
  event: ['it', 'its'],
  thing: ['it', 'its'],
}

/** Marks a wrong choice as the right one. */
function wrongKey(candidate: Candidate, _: FactSheet, seed: string): Asked | null {
  const sound = asked(candidate, seed)
  const [wrong] = listed(
    sound.choices.filter(({ right }) => !right),
    false,
    seed,
  )
  if (candidate.kind !== 'single' || wrong === undefined) return null
  return { ...sound, choices: sound.choices.map((choice) => ({ ...choice, right: choice === wrong })) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Other words for the key: another name of the one that it names, or what its quote says. */
function rewording({ key, distractors }: Candidate, sheet: FactSheet): string | null {
  const [right] = key
  if (right === undefined) return null
  const taken = [...key, ...distractors].map(({ text }) => normalise(text))
  const isNew = (text: string) => taken.every((other) => !other.includes(normalise(text)) && !normalise(text).includes(other))
  const [named, ...more] = entitiesIn(right.text, sheet)
  const names = named === undefined || more.length > 0 ? [] : namesOf(named)
  const own = names.find((name) => right.text.includes(name))
  const renamed = own === undefined ? [] : names.map((name) => right.text.replace(own, name))
  const quoted = normalise(right.quote) === normalise(right.text) ? [] : [capital(right.quote)]
  return [...renamed, ...quoted].find((text) => isNew(text) && text.length < 3 * right.text.length + 20) ?? null
}

/** Puts a second right choice in a wrong one's place, and marks only the first. */
function secondTrue(candidate: Candidate, sheet: FactSheet, seed: string): Asked | null {
  const other = candidate.kind === 'single' ? rewording(candidate, sheet) : null
  const last = candidate.distractors.at(-1)
  if (other === null || last === undefined) return null
  const sound = asked(candidate, seed)
  return { ...sound, choices: sound.choices.map((choice) => (choice.text === last.text ? { text: other, right: false } : choice)) }
}

/** “According to Ann Lee, the minister, what …”: everything before the question itself. */
const SAYS_WHO = /^According to (?!the article).{3,120}?, ((?:what|which|who|whom|where|when|why|how|by|for|from|in|of|to|with) )/

/** Tells as a fact what the article has from somebody. */
function claimTold(candidate: Candidate, sheet: FactSheet, seed: string): Asked | null {
  const isClaim = candidate.facts.some((id) => sheet.facts.some((fact) => fact.id === id && fact.by !== undefined))
  const { stem } = candidate
  const bare = stem.replace(SAYS_WHO, (_, first: string) => capital(first))
  const told = bare === stem ? stem.replace(/, according to (?!the article)[^,?]{3,120}\?$/, '?') : bare
  return isClaim && told !== stem ? { ...asked(candidate, seed), stem: told } : null
}

/** Puts a pronoun in the place of the one whom the stem is about. */
function danglingPronoun(candidate: Candidate, sheet: FactSheet, seed: string): Asked | null {
  const { stem } = candidate
  const names = sheet.entities.flatMap((entity) => namesOf(entity).map((name) => ({ entity, name })))
  const longest = names.filter(({ name }) => stem.includes(name)).sort((a, b) => b.name.length - a.name.length)
  for (const { entity, name } of longest) {
    const [pronoun, own] = PRONOUNS[entity.type]
    const at = stem.indexOf(name)
    const before = stem.slice(0, at)
    // A name within a longer one, or after a title, would leave half of it standing.
    if (/\p{Lu}[\p{L}’'.-]* $/u.test(before) || /^[\p{L}-]|^ \p{Lu}/u.test(stem.slice(at + name.length))) continue
    if (stem.indexOf(name, at + 1) !== -1) continue
    const after = stem.slice(at + name.length)
    const possessive = /^[’']s? /.exec(after)
    const put = possessive === null ? pronoun + after : own + after.slice(possessive[0].length - 1)
    return { ...asked(candidate, seed), stem: capital(before.replace(/\bthe $/i, '') + put) }
  }
  return null
}

const WAYS: Readonly<Record<Break, (candidate: Candidate, sheet: FactSheet, seed: string) => Asked | null>> = {
  'wrong-key': wrongKey,
  'second-true': secondTrue,
  'claim-told': claimTold,
  'dangling-pronoun': danglingPronoun,
}

/** The question broken in that way, or null where it cannot be. */
export const breakQuestion = (how: Break, candidate: Candidate, sheet: FactSheet, seed: string) => WAYS[how](candidate, sheet, seed)
