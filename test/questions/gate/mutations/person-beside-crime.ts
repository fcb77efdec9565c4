// The deed of a question about persons turned into a crime: the others would be named beside what is not theirs.
import { withFacts } from '../story.ts'
import type { Mutation } from './mutation.ts'

export const personBesideCrime: Mutation = {
  name: 'named person beside a crime',
  codes: ['sensitive'],
  spoil: (item) => {
    const people = item.sheet.entities.filter(({ type }) => type === 'person')
    const offered = item.candidate.distractors.some(({ text }) => people.some(({ name }) => text.includes(name)))
    const asksWhoSaid = item.candidate.family === 'speaker'
    return offered && !asksWhoSaid ? [withFacts(item, (fact) => ({ ...fact, tags: ['crime'] }))] : []
  },
}
