// Words that place a time in relation to another, and times that only the day of writing or of reading explains.
import { lemma } from './lemma.ts'
import { relativeDays } from './weekdays.ts'

/** "The week before", as lemmas. */
export const relativeTimeWords: ReadonlySet<string> = new Set(
  'day week weekend year hour minute before after later earlier during while since until morning evening night afternoon same next previous'
    .split(' ')
    .map(lemma),
)

/** "Last year", "recently": found in lower-case text. */
export const relativeTime = new RegExp(
  `\\b(?:(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter|weekend|morning|afternoon|evening)|(?:days|weeks|months|years) ago|recently|nowadays|currently|lately|${[...relativeDays].join('|')})\\b`,
)
