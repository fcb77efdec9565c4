// Time: when, or by which deadline.
import { dates } from '../english/dates.ts'
import { timeNouns } from '../english/question-cues.ts'
import { relativeTimeWords } from '../english/relative-times.ts'
import { asksBy, faults, hasCue } from './cues.ts'
import type { Family } from './family.ts'

const CLOCK = /\b\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m\b)/i

/** A calendar date, a time of day or a time in relation to something; null where a text is none of them. */
function kindOfTime(text: string): 'date' | 'clock' | 'relative' | null {
  if (hasCue(text, relativeTimeWords)) return 'relative'
  if (dates(text).length > 0) return 'date'
  return CLOCK.test(text) ? 'clock' : null
}

export const time: Family = {
  name: 'time',
  check({ candidate: { stem, key, distractors } }) {
    const kinds = [...key, ...distractors].map(({ text }) => kindOfTime(text))
    const asks = asksBy(stem, 'when') || hasCue(stem, timeNouns)
    return faults(
      [!asks, 'The stem does not ask for a time: ask when, or by which date.'],
      [kinds.includes(null), 'A choice is no date and no time.'],
      [new Set(kinds).size > 1, 'The choices are times of different kinds: all dates, all times of day, or all in relation to something.'],
    )
  },
}
