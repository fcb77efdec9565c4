// The day of the week that a note adds to a date: no article has to say it, as the calendar does.
import { dates } from '../english/dates.ts'
import { weekdays } from '../english/weekdays.ts'

/** Whether the word is the weekday of one of the text's dates, in a year of its own or of the sources. False for every other word. */
export function isRightWeekday(word: string, text: string, sources: readonly string[]): boolean {
  const day = word.toLowerCase().replace(/s$/, '')
  if (!weekdays.has(day)) return false
  const told = sources.flatMap(dates).flatMap(({ year }) => (year === null ? [] : [year]))
  return dates(text).some((date) => {
    const { month, day: dayOfMonth } = date
    if (month === null || dayOfMonth === null) return false
    return (date.year === null ? told : [date.year]).some((year) => weekdayOf(year, month, dayOfMonth) === day)
  })
}

const weekdayOf = (year: number, month: number, day: number) =>
  [...weekdays][(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7]
