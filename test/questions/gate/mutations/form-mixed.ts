// One wrong choice in another form than the rest: a reason, a purpose, a quotation, a catch-all, a small letter, a title.
import { lowered, type Mutation, withWrongText } from './mutation.ts'

const startsAll = (texts: readonly string[], start: RegExp) => texts.every((text) => start.test(text))

export const formMixed: Mutation = {
  name: 'forms of choices mixed',
  codes: ['choices-uneven'],
  spoil: (item) => {
    const { key, distractors, kind } = item.candidate
    const texts = [...key, ...distractors].map(({ text }) => text)
    const first = distractors[0]?.text
    if (first === undefined || kind === 'order') return []
    const forms = [
      startsAll(texts, /^Because/) ? [] : [`Because ${lowered(first)} was there`],
      startsAll(texts, /^To /) ? [] : [`To stop ${lowered(first)}`],
      startsAll(texts, /^[“"]/) ? [] : [`“${first}”`],
      ['None of the above'],
      /^\p{Lu}/u.test(first) ? [lowered(first)] : [],
      [`${first}.`],
    ]
    return forms.flat().flatMap((text) => withWrongText(item, text))
  },
}
