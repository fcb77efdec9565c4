// A fact that turns out to be somebody's claim, asked without a word of who makes it.
import { callingsOf } from '../../../../questions/facts/entity-names.ts'
import { withFacts } from '../story.ts'
import type { Mutation } from './mutation.ts'

export const claimUntold: Mutation = {
  name: 'claim asked as a fact',
  codes: ['claim-unattributed'],
  spoil: (item) => {
    const { stem, key } = item.candidate
    const asked = [stem, ...key.flatMap(({ text, quote }) => [text, quote])].join('\n').toLowerCase()
    const speaker = item.sheet.entities.find(
      (entity) =>
        ['person', 'organisation'].includes(entity.type) && !callingsOf(entity).some((name) => asked.includes(name.toLowerCase())),
    )
    if (speaker === undefined) return []
    return (['claimed', 'denied'] as const).map((certainty) =>
      withFacts(item, (fact) => ({ ...fact, certainty, by: { speaker: speaker.id, verb: 'claim' } })),
    )
  },
}
