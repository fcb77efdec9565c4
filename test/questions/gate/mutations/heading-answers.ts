// A heading that gives the answer of the question under it.
import { contentWords } from '../../../../questions/english/content-words.ts'
import type { Mutation } from './mutation.ts'

export const headingAnswers: Mutation = {
  name: 'heading answers it',
  codes: ['stem-gives-away'],
  spoil: (item) => {
    const { candidate, heading } = item
    const [key] = candidate.key
    if (key === undefined || candidate.kind !== 'single') return []
    const inStem = new Set(contentWords(candidate.stem))
    const told = new Set(contentWords(key.text).filter((word) => !inStem.has(word)))
    // What a wrong choice shares with the heading hides the key.
    const hidden =
      told.size === 0 ||
      candidate.distractors.some(({ text }) => contentWords(text).some((word) => told.has(word) || contentWords(heading).includes(word)))
    return hidden ? [] : [{ ...item, heading: `${heading}: ${key.text}` }]
  },
}
