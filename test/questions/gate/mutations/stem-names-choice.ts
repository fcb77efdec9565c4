// A choice, right or wrong, put into the stem.
import { lowered, type Mutation, withStem } from './mutation.ts'

export const stemNamesChoice: Mutation = {
  name: 'stem names a choice',
  codes: ['stem-gives-away'],
  spoil: (item) => {
    const { stem, key, distractors, kind } = item.candidate
    if (kind === 'order') return []
    return [key[0]?.text, distractors[0]?.text].flatMap((choice) =>
      choice === undefined ? [] : withStem(item, `Besides ${lowered(choice)}, ${lowered(stem)}`),
    )
  },
}
