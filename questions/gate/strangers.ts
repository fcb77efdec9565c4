// Whom a stem names and nobody introduces: "Jeff Rathke" without office, side or country.
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { contentWords } from '../english/content-words.ts'
import { functionWords } from '../english/function-words.ts'
import { lemma } from '../english/lemma.ts'
import { plain } from '../english/normalise.ts'
import { personNouns } from '../english/person-nouns.ts'
import { withoutQuotations } from '../english/quotations.ts'
import { words } from '../english/words.ts'
import { mayBeNamedIn } from '../facts/name-index.ts'
import type { Entity } from '../facts/sheet.ts'
import type { Item } from './rule.ts'

const namesOf = (entity: Entity) => [entity.name, ...entity.aliases].map(plain)

/** Lemmas that introduce a person: office, side, country, and whatever the card allows. */
function introductions(person: Entity, entities: readonly Entity[]): Set<string> {
  const ids = [person.office?.of, person.side, ...person.within]
  const places = entities.filter((entity) => ids.includes(entity.id)).flatMap((entity) => [...namesOf(entity), ...entity.demonyms])
  return new Set([person.office?.title ?? '', person.side ?? '', ...person.words, ...places].flatMap(contentWords))
}

/** How many words before or after a name may introduce it. */
const NEAR = 9

/** Whether a word of the card stands near the name. */
function namedBeside(before: string, after: string, words: ReadonlySet<string>): boolean {
  const near = before.split(' ').slice(-NEAR).join(' ')
  const apposition = after.startsWith(', ') ? after.slice(2).split(' ').slice(0, NEAR).join(' ') : ''
  return [...contentWords(near), ...contentWords(apposition)].some((word) => words.has(word))
}

const SAYING = new Set([...attributionVerbs].map(lemma))

/** "Defector Mark Rathbun", "Nathan Law of Demosisto", "Liv Dahlen, a member of the council,": whatever the card says, readers are told who it is. */
function isIntroduced(before: string, after: string): boolean {
  const last = before.trim().split(' ').at(-1) ?? ''
  const isNoun = /^\p{Ll}[\p{L}-]*$/u.test(last) && !functionWords.has(last) && !SAYING.has(lemma(last)) && !/(?:ed|ing|ly)$/.test(last)
  return (
    isNoun ||
    /^ of (?:the |a |an )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}/u.test(after) ||
    /^, (?:a|an|the|its|his|her|their|then|former|now|who|\p{Ll}+(?:ed|ist|er|or|ian|ent|ant)) /u.test(after)
  )
}

/** "Her mother" and "Ahmed’s father" are no names: whoever reads them has been told who it is. */
const isProper = (name: string) => /^\p{Lu}/u.test(name) && !/'s? \p{Ll}/u.test(name)

/** "Defector arrested": the heading speaks of one person, though not by name. "Ambassadors return" speaks of several, and an office leaves open whose. */
const isOfOnePerson = (heading: string) => words(heading).some((word) => personNouns.has(word)) && !/\band\b/.test(heading)

/** Whether the stem gives a year: editors let a bare name stand beside one. */
export const isDated = (stem: string) => /\b(?:1[89]|20)\d\d\b/.test(stem)

/** Names of persons whom neither stem nor heading introduces. */
export function strangersIn({ sheet, heading, candidate }: Item): string[] {
  const stem = withoutQuotations(plain(candidate.stem))
  if (isOfOnePerson(heading)) return []
  return mayBeNamedIn(stem, sheet)
    .filter((entity) => entity.type === 'person' && !entity.famous)
    .filter((person) => {
      const name = namesOf(person).find((each) => isProper(each) && stem.includes(each))
      if (name === undefined || namesOf(person).some((each) => plain(heading).includes(each))) return false
      const at = stem.indexOf(name)
      const after = stem.slice(at + name.length)
      const telling = introductions(person, sheet.entities)
      return !isIntroduced(stem.slice(0, at), after) && !namedBeside(stem.slice(0, at), after, telling)
    })
    .map((person) => person.name)
}
