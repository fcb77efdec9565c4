// A question has exactly the right choices that it declares: one, several or all, and no wrong choice that the key's own evidence proves as well.
import { MAX_CHOICES } from '../contract/answer.ts'
import { holds } from '../english/holds.ts'
import { numberWords } from '../english/number-words.ts'
import { words } from '../english/words.ts'
import type { Candidate } from '../families/candidate.ts'
import type { Item, Rule } from './rule.ts'

function faultOfCount({ kind, key, distractors }: Candidate): string[] {
  const faults: string[] = []
  if (kind === 'single' && key.length !== 1) faults.push(`A single choice has one key, not ${key.length}: make it “multiple”, or keep one.`)
  if (kind === 'single' && distractors.length < 2) faults.push('A single choice needs at least two wrong choices.')
  if (kind === 'multiple' && key.length < 2) faults.push('A multiple choice has at least two keys: make it “single”, or add one.')
  if (kind === 'multiple' && distractors.length < 2) faults.push('A multiple choice needs at least two wrong choices.')
  if (kind === 'order' && key.length < 3) faults.push('A sequence has at least three events.')
  if (kind === 'order' && distractors.length > 0) faults.push('A sequence has no wrong choices: every event has its place.')
  if (key.length + distractors.length > MAX_CHOICES) faults.push(`A question has at most ${MAX_CHOICES} choices.`)
  return faults
}

/** "Which three of these …" declares its number of keys. */
function faultOfDeclaredNumber({ kind, stem, key }: Candidate): string[] {
  if (kind !== 'multiple') return []
  const spoken = words(stem)
  const declared = spoken.flatMap((word, index) => (['which', 'what'].includes(spoken[index - 1] ?? '') ? [numberWords.get(word)] : []))[0]
  return declared === undefined || declared === key.length ? [] : [`The stem asks for ${declared}, but ${key.length} choices are right.`]
}

function faultsOfDistractors({ candidate, facts }: Item): string[] {
  const listed = facts.flatMap((fact) => (fact.kind === 'list' ? fact.items.map((item) => item.quote) : []))
  return candidate.distractors.flatMap(({ text }) => {
    if (candidate.key.some(({ quote }) => holds(quote, text)))
      return [`The evidence of the key holds the wrong choice “${text}” as well: it may be right too.`]
    if (listed.some((quote) => holds(quote, text))) return [`“${text}” is on the list that is asked about: it is right too.`]
    return []
  })
}

export const notOneKey: Rule = {
  code: 'not-one-key',
  check: (item) => [...faultOfCount(item.candidate), ...faultOfDeclaredNumber(item.candidate), ...faultsOfDistractors(item)],
}
