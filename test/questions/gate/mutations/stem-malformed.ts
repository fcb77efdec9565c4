// What makes a stem no question any more: mark, capital, question word, a word twice, two questions in one.
import { lowered, type Mutation, withStem } from './mutation.ts'

const stemMutation = (name: string, change: (stem: string) => string): Mutation => ({
  name,
  spoil: (item) => withStem(item, change(item.candidate.stem)),
})

export const stemMalformed: readonly Mutation[] = [
  stemMutation('question mark lost', (stem) => stem.replace(/\?$/, '')),
  stemMutation('question mark doubled', (stem) => `${stem}?`),
  stemMutation('capital lost', lowered),
  stemMutation('word doubled', (stem) => stem.replace(/ (\p{L}+) /u, ' $1 $1 ')),
  stemMutation('two questions in one', (stem) => stem.replace(/\?$/, ', and when was that?')),
  stemMutation('quotation left open', (stem) => stem.replace(/ (\p{L}+)\?$/u, ' “$1?')),
  stemMutation('dated by the day of reading', (stem) => stem.replace(/\?$/, ' last week?')),
  stemMutation('asked of the reader', (stem) => stem.replace(/\?$/, ' in your country?')),
  stemMutation('reduced to a stump', (stem) => stem.replace(/^(.*?\b(?:who|what|which|when|where|how|whose|why)\b).*$/is, '$1 happened?')),
]
