// Quotes: exact pieces of the article's text, anchored as a W3C TextQuoteSelector.
import * as v from 'valibot'

/** `exact` is the article's own characters; `prefix` and `suffix` are needed only where `exact` occurs more than once. */
export const quoteSchema = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})

export type Quote = v.InferOutput<typeof quoteSchema>
