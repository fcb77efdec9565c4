// Words for a time that only the day of writing or of reading explains: "last year", "recently".
import { relativeDays } from './weekdays.ts'

/** Found in lower-case text. */
export const relativeTime = new RegExp(
  `\\b(?:(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter|weekend|morning|afternoon|evening)|(?:days|weeks|months|years) ago|recently|nowadays|currently|lately|${[...relativeDays].join('|')})\\b`,
)
