// More or fewer right choices than the kind of question allows.
import { type Mutation, withCandidate } from './mutation.ts'

export const keysMiscounted: Mutation = {
  name: 'keys miscounted',
  codes: ['not-one-key'],
  spoil: (item) => {
    const { kind, key, distractors } = item.candidate
    const [first] = key
    if (first === undefined) return []
    if (kind === 'multiple') return [withCandidate(item, { key: [first] })]
    if (kind === 'order') return [withCandidate(item, { key: key.slice(0, 2) })]
    return [
      withCandidate(item, { key: [first, { ...first, text: distractors[0]?.text ?? '' }], distractors: distractors.slice(1) }),
      withCandidate(item, { distractors: distractors.slice(0, 1) }),
    ]
  },
}
