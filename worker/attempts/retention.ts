// How long an attempt is kept.

const DAY = 24 * 60 * 60 * 1000

/** The day of an attempt's first answer is none of them. */
const DAYS_KEPT = 30

/** When to forget an attempt whose first answer came at `now` (milliseconds): at the end, in UTC, of the thirtieth day after. Only whole days are stored, so that nobody can tell from storage at what hour somebody read. */
export function forgetOn(now: number): number {
  return (Math.floor(now / DAY) + DAYS_KEPT + 1) * DAY
}
