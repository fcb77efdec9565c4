// How long an attempt is kept.

const DAY = 24 * 60 * 60 * 1000

/** Days from an attempt's first answer. */
export const RETENTION_DAYS = 30

/** When to forget an attempt whose first answer came at `now` (milliseconds): 30 days on, at the end of that day in UTC. Only whole days are stored, so that nobody can tell from storage at what hour somebody read. */
export function forgetOn(now: number): number {
  return Math.ceil((now + RETENTION_DAYS * DAY) / DAY) * DAY
}
