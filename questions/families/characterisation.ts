// Characterisation: how somebody characterised something. The narrator's own adjectives are not asked about.
import { describingVerbs } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

export const characterisation: Family = {
  name: 'characterisation',
  check: ({ candidate: { stem }, facts }) =>
    faults(
      [!hasCue(stem, describingVerbs), 'The stem has no verb of describing: ask how somebody described or what somebody called it.'],
      [
        facts.some((fact) => fact.by === undefined && fact.kind !== 'speech'),
        'A fact asked about is the article’s own description: only somebody’s is asked.',
      ],
    ),
}
