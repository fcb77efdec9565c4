// Words that place a time in relation to another.
import { lemma } from './lemma.ts'

export const relativeTimeWords: ReadonlySet<string> = new Set(
  'day week weekend year hour minute before after later earlier during while since until morning evening night afternoon same next previous'
    .split(' ')
    .map(lemma),
)
