// "no", "not" or "never" taken out of a question whose fact denies, or the denial made a statement.
import { type Mutation, withCandidate, withStem } from './mutation.ts'

const NEGATION = /\b(?:not|no|never) |n’t\b/

export const negationDropped: Mutation = {
  name: '“not” dropped',
  codes: ['qualifier-dropped'],
  spoil: (item) => {
    const { stem, key } = item.candidate
    const fromKey = key.map((each) => ({ ...each, text: each.text.replace(NEGATION, '') }))
    return [
      ...withStem(item, stem.replace(NEGATION, '')),
      ...withStem(
        item,
        stem.replace(/\b(?:deny|reject|refuse)\b/, (verb) => (verb === 'refuse' ? 'agree' : 'say')),
      ),
      ...(key.some(({ text }) => NEGATION.test(text)) ? [withCandidate(item, { key: fromKey })] : []),
    ]
  },
}
