// The key alone sharing words with the stem.
import { contentWords, contentWordsAsWritten } from '../../../../questions/english/content-words.ts'
import { related } from '../../../../questions/english/related.ts'
import { type Mutation, withKeyText } from './mutation.ts'

export const keyEchoesStem: Mutation = {
  name: 'key alone echoes the stem',
  codes: ['key-stands-out'],
  spoil: (item) => {
    const { stem, key, distractors, kind } = item.candidate
    const asked = contentWords(stem)
    const echoes = distractors.some(({ text }) => contentWords(text).some((word) => asked.some((each) => related(each, word))))
    const [one, other] = contentWordsAsWritten(stem)
      .map(({ written }) => written)
      .filter((word) => /^\p{Ll}{4,}$/u.test(word))
      .reverse()
    return kind !== 'single' || echoes || one === undefined || other === undefined
      ? []
      : withKeyText(item, `${key[0]?.text} of ${other} ${one}`)
  },
}
