// The key's date or number written otherwise, as a wrong choice: "26 January" beside "January 26", "eight hundred" beside "800".
import { type Mutation, withWrongText } from './mutation.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(`(${MONTHS}) (\\d{1,2})`)
const ORDINAL = (day: string) =>
  `${day}${/1\d$/.test(day) ? 'th' : day.endsWith('1') ? 'st' : day.endsWith('2') ? 'nd' : day.endsWith('3') ? 'rd' : 'th'}`
const WORDS: Readonly<Record<string, string>> = { '800': 'Eight hundred', '1,200': '1200' }

export const valueRewritten: Mutation = {
  name: 'value written otherwise',
  codes: ['choices-equivalent'],
  spoil: (item) => {
    const key = item.candidate.key[0]?.text ?? ''
    const dates = DATE.test(key)
      ? [
          key.replace(DATE, '$2 $1').replace(', ', ' '),
          key.replace(DATE, (_, month: string, day: string) => `${month} ${ORDINAL(day)}`),
          key.replace(DATE, (_, month: string, day: string) => `${month.slice(0, 3)}. ${day}`),
          key.replace(DATE, (_, month: string, day: string) => `The ${ORDINAL(day)} of ${month}`).replace(', ', ' '),
        ]
      : []
    const number = WORDS[key]
    return [...dates, ...(number === undefined ? [] : [number, `${key} people`])].flatMap((text) => withWrongText(item, text))
  },
}
