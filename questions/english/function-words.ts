// Words that carry grammar and no news: what remains of a sentence without them is what it is about.
import { auxiliaries } from './auxiliaries.ts'
import { prepositions } from './prepositions.ts'
import { demonstratives, pronouns } from './pronouns.ts'
import { questionWords } from './question-words.ts'

const articles = ['a', 'an', 'the']
const conjunctions = 'and but or nor so yet for because although though while whereas if unless whether that once'.split(' ')
const quantifiers = 'all any both each either every few many more most much neither none other others another same several some'.split(' ')
const adverbs =
  'also already again almost always else ever even here however just mainly meanwhile now often only quite rather simply still then there therefore thus together too very well'.split(
    ' ',
  )
const rest = 'own one ones not no s t re ve ll d m'.split(' ')

/** Function words, lower case. "not" is one of them: negation has a table and a rule of its own. */
export const functionWords: ReadonlySet<string> = new Set([
  ...articles,
  ...conjunctions,
  ...quantifiers,
  ...adverbs,
  ...rest,
  ...auxiliaries,
  ...pronouns,
  ...demonstratives,
  ...prepositions,
  ...questionWords,
])
