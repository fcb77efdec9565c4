// A wrong choice declared right, and the key declared wrong.
import { type Mutation, withCandidate } from './mutation.ts'

export const wrongKey: Mutation = {
  name: 'wrong key',
  codes: ['answer-not-in-evidence'],
  spoil: (item) => {
    const { key, distractors } = item.candidate
    const [first, ...rest] = key
    if (first === undefined) return []
    return distractors.map((wrong, index) =>
      withCandidate(item, {
        // An editor's approval was given to the right wording.
        key: [{ text: wrong.text, quote: first.quote }, ...rest],
        distractors: distractors.map((each, at) => (at === index ? { ...each, text: first.text } : each)),
      }),
    )
  },
}
