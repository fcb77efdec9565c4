// Agent: who, or which pair, did it.
import { entitiesIn } from '../facts/entity-names.ts'
import { asksBy, faults } from './cues.ts'
import type { Family } from './family.ts'

const AGENTS = new Set(['person', 'country', 'organisation', 'group'])

export const agent: Family = {
  name: 'agent',
  check: ({ candidate: { stem, key }, sheet }) =>
    faults(
      [!asksBy(stem, 'who', 'whom', 'whose', 'which', 'what'), 'The stem does not ask who, whose or which.'],
      [
        !key.every(({ text, quote }) => entitiesIn(`${text} ; ${quote}`, sheet).some(({ type }) => AGENTS.has(type))),
        'The key names no person, country, organisation or group that has a card.',
      ],
    ),
}
