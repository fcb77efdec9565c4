// The key once more as a wrong choice: in other letters, with an accent, with a remark that changes nothing.
import { type Mutation, withWrongText } from './mutation.ts'

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`),
  (text) => text.replace(/fi|e/, (letters) => (letters === 'fi' ? 'ﬁ' : 'ｅ')),
  (text) => `${text} (or thereabouts)`,
]

export const duplicateChoice: Mutation = {
  name: 'duplicate choice',
  codes: ['choices-equivalent'],
  spoil: (item) => {
    const key = item.candidate.key[0]?.text ?? ''
    return DISGUISES.flatMap((disguise) => withWrongText(item, disguise(key)))
  },
}
