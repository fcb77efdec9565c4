// Speaker: who said it, or which points were somebody's.
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { lemma } from '../english/lemma.ts'
import { names } from '../facts/entity-names.ts'
import type { Fact } from '../facts/sheet.ts'
import type { Item } from '../gate/rule.ts'
import { asksBy, faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

const sayingVerbs: ReadonlySet<string> = new Set([...attributionVerbs, 'make', 'point', 'issue'].map(lemma))

const speakerOf = (fact: Fact) => (fact.kind === 'speech' ? fact.speaker : fact.by?.speaker)

function check({ candidate, facts, sheet }: Item): string[] {
  const speakers = new Set(facts.map(speakerOf).filter((speaker) => speaker !== undefined))
  const speaker = sheet.entities.find(({ id }) => speakers.has(id))
  const { stem, kind, key } = candidate
  if (speaker === undefined) return ['No fact asked about says who speaks: none has a “by” whose speaker is on the sheet.']
  const named = kind === 'multiple' ? [stem] : key.map(({ text, quote }) => `${text} ; ${quote}`)
  return faults(
    [speakers.size > 1, 'The facts asked about have more than one speaker.'],
    [!hasCue(stem, sayingVerbs), 'The stem has no verb of saying.'],
    [kind === 'single' && !asksBy(stem, 'who', 'whose', 'which', 'whom'), 'The stem does not ask who.'],
    [
      !named.every((text) => names(text, speaker)),
      `The ${kind === 'multiple' ? 'stem' : 'key'} does not name the speaker, ${speaker.name}.`,
    ],
  )
}

export const speaker: Family = { name: 'speaker', check }
