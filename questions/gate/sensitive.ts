// Deaths, injuries, minors, suicide and sexual violence are never a number, a gap or a true/false; no named person is a wrong option beside a crime.
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { formsOfBe } from '../english/auxiliaries.ts'
import { crimeWords } from '../english/crime-words.ts'
import { replaceDates } from '../english/dates.ts'
import { harms } from '../english/harms.ts'
import { lemma } from '../english/lemma.ts'
import { normalise } from '../english/normalise.ts'
import { numbers } from '../english/numbers.ts'
import { words } from '../english/words.ts'
import { entitiesIn } from '../facts/entity-names.ts'
import type { Candidate } from '../families/candidate.ts'
import type { Item, Rule } from './rule.ts'

const TAGS = new Set(['death', 'injury', 'minor', 'suicide', 'sexual-violence'])
/** Who "was accused" does not accuse. */
const FORMS_OF_BE = new Set([...formsOfBe].map(lemma))
const VERBS_OF_SAYING = new Set([...attributionVerbs].map(lemma))

/** "In 2019" is a time; "2019 miners" is a count of people. */
const YEAR = /\b(?:in|since|until|by|before|after|during|of|from|to|early|late|mid) (?:1\d|20)\d{2}\b(?! \p{Ll})|^(?:1\d|20)\d{2}$/giu

/** The text without its dates, which are no counts: "on March 2" may be asked of a disaster. */
const withoutDates = (text: string) =>
  replaceDates(text, ({ year, month, day }) => (month === null && day === null ? `${year}` : ' ')).replace(YEAR, ' ')

function asksForNumber({ family, stem, key }: Candidate): boolean {
  if (family === 'quantity' || /\bhow (?:many|much|old)\b|\bwhat (?:number|share|percentage)\b|\btoll\b/.test(normalise(stem))) return true
  return family !== 'time' && key.some(({ text }) => numbers(withoutDates(text)).length > 0)
}

const asksForGap = ({ stem }: Candidate) => /_{2,}|\.{3}|…/.test(stem)

function asksForTruth({ stem, key, distractors }: Candidate): boolean {
  const verdicts = new Set(['true', 'false', 'yes', 'no'])
  return /\btrue or false\b/.test(normalise(stem)) || [...key, ...distractors].every(({ text }) => verdicts.has(normalise(text)))
}

/** Whether the question touches harm: by its facts' tags, or by its own words where the sheet forgot a tag. */
function touchesHarm({ candidate, facts }: Item): boolean {
  const own = [candidate.stem, ...candidate.key.map(({ text }) => text)].join('\n')
  return facts.some((fact) => fact.tags.some((tag) => TAGS.has(tag))) || harms(own).length > 0
}

/** "Who said that …" asks for a witness; every other "who" beside a crime asks for a culprit or a victim. */
function asksForCulprit({ candidate, facts }: Item): boolean {
  if (!/\b(?:who|whom|whose|which)\b/.test(normalise(candidate.stem))) return false
  const spoken = words(candidate.stem).map(lemma)
  const verb = spoken.find(
    (word, index) => index > 0 && (crimeWords.has(word) || (VERBS_OF_SAYING.has(word) && !FORMS_OF_BE.has(spoken[index - 1] ?? ''))),
  )
  const crime = facts.some((fact) => fact.tags.includes('crime')) || spoken.some((word) => crimeWords.has(word))
  return crime && (verb === undefined || crimeWords.has(verb))
}

export const sensitive: Rule = {
  code: 'sensitive',
  check(item) {
    const { candidate, sheet } = item
    const faults: string[] = []
    if (touchesHarm(item)) {
      if (asksForNumber(candidate)) faults.push('It asks for a number about people harmed: ask what happened, or drop it.')
      if (asksForGap(candidate)) faults.push('It makes a gap of people harmed: ask in whole sentences.')
      if (asksForTruth(candidate)) faults.push('It makes true or false of people harmed: ask what happened.')
    }
    if (asksForCulprit(item)) {
      const people = candidate.distractors.filter(({ text }) => entitiesIn(text, sheet).some((entity) => entity.type === 'person'))
      faults.push(...people.map(({ text }) => `“${text}” would be named beside a crime that is not theirs: ask about something else.`))
    }
    return faults
  },
}
