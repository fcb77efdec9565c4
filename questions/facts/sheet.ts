// The fact sheet of an article: its entities (cards) and its facts. Data that a person or a model writes and a person can edit.
import * as v from 'valibot'
import { quoteSchema } from '../article/quote.ts'

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** A card: says how an editor would print the name, and who is interchangeable with whom. */
export const entitySchema = v.strictObject({
  id,
  name: text,
  /** Other names for the very same thing, a metonymic capital ("Islamabad" for Pakistan) included. */
  aliases: v.optional(v.array(text), []),
  type: v.picklist(['person', 'country', 'place', 'organisation', 'group', 'event', 'thing']),
  /** Country, party or camp that it belongs to, as an entity id or a plain word: rivals in a question come from comparable sides. */
  side: v.optional(text),
  /** What a person holds: "foreign minister" of "iran" (an entity id). */
  office: v.optional(v.strictObject({ title: text, of: id })),
  /** Words for its people and things: "Iranian". */
  demonyms: v.optional(v.array(text), []),
  capital: v.optional(text),
  /** Entities that it is a part of: a choice may not stand beside its own whole. */
  within: v.optional(v.array(id), []),
  /** Known to any newspaper reader without an office or country beside the name. */
  famous: v.optional(v.boolean(), false),
  /** Other words that statements and stems may use of it: "neighbour", "militant group". Backed by `source`. */
  words: v.optional(v.array(text), []),
})

/** What decency forbids to ask as a number, a gap or a true/false. */
export const factTagSchema = v.picklist(['death', 'injury', 'minor', 'suicide', 'sexual-violence', 'crime'])

const shared = {
  id,
  /** A plain sentence that a stranger understands; its content words come from the quotes, the cards, or `references`. */
  statement: text,
  quotes: v.pipe(v.array(quoteSchema), v.minLength(1)),
  /** Quotes that resolve what the quotes leave open: who "he" is, when "then" was. */
  references: v.optional(v.array(quoteSchema), []),
  /** Who says it and with which verb, where the article reports it as said; `speaker` is an entity id. */
  by: v.optional(v.strictObject({ speaker: id, verb: text })),
  certainty: v.picklist(['asserted', 'claimed', 'denied', 'planned', 'conditional']),
  tags: v.optional(v.array(factTagSchema), []),
  /** Words that no question on this fact may drop: bounds, hedges, conditions ("more than", "could"). */
  keep: v.optional(v.array(text), []),
  /** Spans of the quotes that are the only value of what they answer: a deadline, a single date, the one cause given. */
  single: v.optional(v.array(text), []),
  /** How much it matters in the article: 3 is its point, 1 is background. */
  worth: v.picklist([1, 2, 3]),
}

export const factSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('statement'), ...shared }),
  /** A list that the article gives. `of` is the noun phrase that a question uses for it; `contrasts` is the id of the opposing list. */
  v.strictObject({
    kind: v.literal('list'),
    ...shared,
    of: text,
    items: v.pipe(v.array(v.strictObject({ text, quote: text })), v.minLength(2)),
    complete: v.boolean(),
    contrasts: v.optional(id),
  }),
  /** A person's office; `person` and `of` are entity ids, `office` is a span of a quote. */
  v.strictObject({ kind: v.literal('office'), ...shared, person: id, office: text, of: id }),
  /** Somebody's own words; `speaker` is an entity id, `words` a span of a quote, `occasion` names when or where it was said. */
  v.strictObject({ kind: v.literal('speech'), ...shared, speaker: id, words: text, occasion: text }),
  /** A dated event, for putting in order: `line` is how it reads as a choice, `on` an ISO date, `date` the span that gives it. */
  v.strictObject({ kind: v.literal('event'), ...shared, line: text, on: v.pipe(v.string(), v.isoDate()), date: text, story: text }),
])

export const factSheetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: v.array(entitySchema),
  facts: v.array(factSchema),
})

export type Entity = v.InferOutput<typeof entitySchema>
export type Fact = v.InferOutput<typeof factSchema>
export type FactTag = v.InferOutput<typeof factTagSchema>
export type FactSheet = v.InferOutput<typeof factSheetSchema>
