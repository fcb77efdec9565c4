// A title on one person among persons without.
import { type Mutation, withDistractor } from './mutation.ts'

export const titleAdded: Mutation = {
  name: 'title on one person only',
  codes: ['choices-uneven'],
  spoil: (item) => {
    const { distractors } = item.candidate
    return distractors.flatMap(({ text }, index) =>
      item.sheet.entities.some(({ type, name }) => type === 'person' && text.startsWith(name))
        ? withDistractor(item, index, (distractor) => ({ ...distractor, text: `Mr. ${text}` }))
        : [],
    )
  },
}
