// What makes a stem no question any more: mark, capital, question word, a word twice, two questions in one.
import type { RefusalCode } from '../../../../questions/gate/codes.ts'
import { lowered, type Mutation, withStem } from './mutation.ts'

const stemMutation = (name: string, code: RefusalCode, change: (stem: string) => string): Mutation => ({
  name,
  codes: [code],
  spoil: (item) => withStem(item, change(item.candidate.stem)),
})

export const stemMalformed: readonly Mutation[] = [
  stemMutation('question mark lost', 'malformed-stem', (stem) => stem.replace(/\?$/, '')),
  stemMutation('question mark doubled', 'malformed-stem', (stem) => `${stem}?`),
  stemMutation('capital lost', 'malformed-stem', lowered),
  stemMutation('word doubled', 'malformed-stem', (stem) => stem.replace(/ (\p{L}+) /u, ' $1 $1 ')),
  stemMutation('two questions in one', 'malformed-stem', (stem) => stem.replace(/\?$/, ', and when was that?')),
  stemMutation('quotation left open', 'malformed-stem', (stem) => stem.replace(/ (\p{L}+)\?$/u, ' “$1?')),
  stemMutation('dated by the day of reading', 'dangling-reference', (stem) => stem.replace(/\?$/, ' last week?')),
  stemMutation('asked of the reader', 'dangling-reference', (stem) => stem.replace(/\?$/, ' in your country?')),
  stemMutation('reduced to a stump', 'clumsy-stem', (stem) =>
    stem.replace(/^(.*?\b(?:who|what|which|when|where|how|whose|why)\b).*$/is, '$1 happened?'),
  ),
]
