// Who says what is said, and what decency needs to know, is on the fact.

import { harms } from '../english/harms.ts'
import { containsPhraseInAnyForm } from '../english/phrase.ts'
import { factTexts } from './fact-texts.ts'
import type { Fact } from './sheet.ts'

/** One sentence for each claim without its speaker, and for each harm without its tag. */
export function checkClaims(fact: Fact): string[] {
  const faults: string[] = []
  const { by, certainty } = fact
  const said = by !== undefined || fact.kind === 'speech'
  if ((certainty === 'claimed' || certainty === 'denied') && !said)
    faults.push(`It is ${certainty}, and has no “by”: say whose words they are.`)
  if (by !== undefined && !containsPhraseInAnyForm(factTexts(fact).join(' ; '), by.verb)) {
    faults.push(`Its verb of saying, “${by.verb}”, is not in its quotes or references.`)
  }
  const text = [fact.statement, ...fact.quotes.map(({ exact }) => exact)].join(' ; ')
  for (const tag of harms(text)) if (!fact.tags.includes(tag)) faults.push(`It speaks of ${tag} and lacks the tag “${tag}”.`)
  return faults
}
