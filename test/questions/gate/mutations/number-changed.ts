// A day or an amount in the stem that is not the article's.
import { type Mutation, withStem } from './mutation.ts'

export const numberChanged: Mutation = {
  name: 'number in the stem changed',
  codes: ['wording-unsupported'],
  spoil: (item) =>
    withStem(
      item,
      item.candidate.stem.replace(/\d+/, (digits) => {
        const other = [7, 6, 5, 11].map((more) => String(Number(digits) + more)).find((each) => !item.article.text.includes(each))
        return other ?? digits
      }),
    ),
}
