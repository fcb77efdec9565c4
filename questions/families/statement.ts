// Statement: what somebody said about something.
import { attributionVerbs } from '../english/attribution-verbs.ts'
import { lemma } from '../english/lemma.ts'
import { sayingCues } from '../english/question-cues.ts'
import { faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

const sayingVerbs: ReadonlySet<string> = new Set([...[...attributionVerbs].map(lemma), ...sayingCues])

export const statement: Family = {
  name: 'statement',
  check: ({ candidate: { stem }, facts }) =>
    faults(
      [!hasCue(stem, sayingVerbs), 'The stem has no verb of saying: ask what somebody said, announced or expressed.'],
      [
        facts.every((fact) => fact.by === undefined && fact.kind !== 'speech'),
        'No fact asked about is somebody’s statement: none has a “by”.',
      ],
    ),
}
