// A bound that the key's number meets, as a wrong choice: 800 is also "more than 600".
import { type Mutation, withWrongText } from './mutation.ts'

export const boundAsDistractor: Mutation = {
  name: 'lower bound as distractor',
  codes: ['choices-equivalent'],
  spoil: (item) => {
    const key = item.candidate.key[0]?.text ?? ''
    const number = /^(\d[\d,]*)( .*)?$/.exec(key)
    if (number === null) return []
    const value = Number(number[1]?.replaceAll(',', ''))
    const unit = number[2] ?? ''
    const lower = Math.round(value * 0.75)
    const higher = Math.round(value * 1.5)
    return [
      `More than ${lower}${unit}`,
      `At least ${lower}${unit}`,
      `Over ${lower}${unit}`,
      `Fewer than ${higher}${unit}`,
      `Up to ${higher}${unit}`,
      `About ${value}${unit}`,
    ].flatMap((text) => withWrongText(item, text))
  },
}
