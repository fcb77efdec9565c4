// Quotes: exact pieces of the article's text, anchored as a W3C TextQuoteSelector.
import * as v from 'valibot'
import { described } from './described.ts'

/** `exact` is the article's own characters; `prefix` and `suffix` are needed only where `exact` occurs more than once. */
export const quoteSchema = v.strictObject({
  exact: described(v.pipe(v.string(), v.minLength(1)), 'The article’s own words, character for character.'),
  prefix: v.optional(described(v.string(), 'The words before it, where it occurs more than once.')),
  suffix: v.optional(described(v.string(), 'The words after it, where it occurs more than once.')),
})

export type Quote = v.InferOutput<typeof quoteSchema>
