// One letter of a quote that is no longer the article's.
import { withFacts } from '../story.ts'
import { type Mutation, withCandidate } from './mutation.ts'

const altered = (quote: string) => quote.replace(/[aeiou](?=[^aeiou]*$)/, (vowel) => (vowel === 'o' ? 'e' : 'o'))

export const quoteAltered: Mutation = {
  name: 'letter of a quote changed',
  codes: ['evidence-not-verbatim'],
  spoil: (item) => [
    withCandidate(item, { key: item.candidate.key.map((key) => ({ ...key, quote: altered(key.quote) })) }),
    withFacts(item, (fact) => ({ ...fact, quotes: fact.quotes.map((quote) => ({ ...quote, exact: altered(quote.exact) })) })),
  ],
}
