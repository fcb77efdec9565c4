// "no", "not" or "never" taken out of a question whose fact denies.
import { type Mutation, withCandidate } from './mutation.ts'

const NEGATION = /\b(?:not|no|never) |n’t\b/

export const negationDropped: Mutation = {
  name: '“not” dropped',
  spoil: (item) => {
    const { stem, key } = item.candidate
    const fromKey = key.map((each) => ({ ...each, text: each.text.replace(NEGATION, '') }))
    return [
      ...(NEGATION.test(stem) ? [withCandidate(item, { stem: stem.replace(NEGATION, '') })] : []),
      ...(key.some(({ text }) => NEGATION.test(text)) ? [withCandidate(item, { key: fromKey })] : []),
    ]
  },
}
