// A claim stays a claim: stem or key names who says it, with a verb of saying; words of judgement stand inside quotation or attribution.
import { attributionNouns, attributionVerbs } from '../english/attribution-verbs.ts'
import { judgementWords } from '../english/judgement-words.ts'
import { lemma } from '../english/lemma.ts'
import { containsPhrase, containsPhraseInAnyForm } from '../english/phrase.ts'
import { withoutQuotations } from '../english/quotations.ts'
import { related } from '../english/related.ts'
import { words } from '../english/words.ts'
import { callingsOf } from '../facts/entity-names.ts'
import type { Entity, Fact } from '../facts/sheet.ts'
import type { Item, Rule } from './rule.ts'

const SAYING = new Set([...attributionVerbs, ...attributionNouns].map(lemma))

/** Whether the text has a word of saying: "according to the army", "did the army say", "the joint statement's words". */
export function attributes(text: string, verb = ''): boolean {
  const spoken = words(text).map(lemma)
  return containsPhrase(text, 'according to') || spoken.some((word) => SAYING.has(word) || (verb !== '' && related(word, lemma(verb))))
}

/** Only what the sheet marks as said, denied or held out by somebody needs a speaker; what the article says itself needs none. */
const isClaim = (fact: Fact): fact is Fact & { by: NonNullable<Fact['by']> } =>
  fact.by !== undefined && ['claimed', 'denied', 'conditional'].includes(fact.certainty)

/** Whether the text calls the speaker by a name, a surname or the office. */
export function calls(text: string, speaker: Entity | undefined): boolean {
  return speaker !== undefined && callingsOf(speaker).some((name) => containsPhraseInAnyForm(text, name))
}

function faultsOf(fact: Fact, { candidate, sheet }: Item): string[] {
  const speakerMissing = 'a claim needs its speaker: say “according to …” or “… said”.'
  if (!isClaim(fact)) {
    const unspoken = fact.certainty === 'claimed' || fact.certainty === 'denied'
    return unspoken && !attributes(candidate.stem) ? [`“${fact.statement}”: ${speakerMissing}`] : []
  }
  const { stem, key } = candidate
  const speaker = sheet.entities.find((entity) => entity.id === fact.by.speaker)
  // No reader sees the key's quote. Where the speaker is what is asked for, it shows that the key is the speaker under another name.
  const asked = candidate.family === 'speaker'
  const named = calls(stem, speaker) || key.some(({ text, quote }) => calls(text, speaker) || (asked && calls(quote, speaker)))
  if (!named) return [`“${fact.statement}”: ${speakerMissing}`]
  return attributes(stem, fact.by.verb)
    ? []
    : [`The stem tells the claim of ${speaker?.name} as a fact: use a verb of saying, such as “${fact.by.verb}”.`]
}

/** Praise and blame in the superlative: "one of the most successful products ever". */
const SUPERLATIVE =
  /\bone of the (?:best|worst|finest|greatest|most (?:successful|important|beautiful|brilliant|influential|popular|powerful|impressive|dangerous|remarkable))\b/i

function judgements({ candidate, facts }: Item): string[] {
  const { stem, key, distractors } = candidate
  if (attributes(stem) && facts.some((fact) => fact.by !== undefined)) return []
  const texts = [stem, ...key.map(({ text }) => text), ...distractors.map(({ text }) => text)].map(withoutQuotations)
  const superlatives = texts.flatMap((text) => SUPERLATIVE.exec(text)?.[0] ?? [])
  return [...texts.flatMap(words).filter((word) => judgementWords.has(word)), ...superlatives].map(
    (word) => `“${word}” judges: put it inside quotation marks or say whose word it is.`,
  )
}

export const claimUnattributed: Rule = {
  code: 'claim-unattributed',
  check: (item) => [...new Set([...item.facts.flatMap((fact) => faultsOf(fact, item)), ...judgements(item)])],
}
