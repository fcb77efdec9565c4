// The fact sheet of an article: its entities (cards) and its facts. Data that a person or a model writes and a person can edit.
// What each member means is said in its description, which editors show while the file is typed.
import * as v from 'valibot'
import { described } from '../article/described.ts'
import { quoteSchema } from '../article/quote.ts'

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** A card: says how an editor would print the name, and who is interchangeable with whom. */
export const entitySchema = v.strictObject({
  id: described(id, 'Lower-case words joined by hyphens; facts point at it.'),
  name: described(text, 'The name as an editor would print it.'),
  aliases: v.optional(
    described(v.array(text), 'Other names for the very same thing, a metonymic capital (“Islamabad” for Pakistan) included.'),
    [],
  ),
  type: described(
    v.picklist(['person', 'country', 'place', 'organisation', 'group', 'event', 'thing']),
    'Choices of one question are of one type.',
  ),
  side: v.optional(
    described(
      text,
      'Country, party or camp that it belongs to, as an entity id or a plain word: rivals in a question come from comparable sides.',
    ),
  ),
  office: v.optional(
    described(v.strictObject({ title: text, of: id }), 'What a person holds: “foreign minister” of “iran” (an entity id).'),
  ),
  demonyms: v.optional(described(v.array(text), 'Words for its people and things: “Iranian”.'), []),
  capital: v.optional(described(text, 'A country’s capital.')),
  within: v.optional(described(v.array(id), 'Ids of entities that it is a part of: a choice may not stand beside its own whole.'), []),
  famous: v.optional(described(v.boolean(), 'Known to any newspaper reader without an office or country beside the name.'), false),
  words: v.optional(described(v.array(text), 'Other words that statements and stems may use of it: “neighbour”, “militant group”.'), []),
})

/** What decency forbids to ask as a number, a gap or a true/false. */
const factTagSchema = v.picklist(['death', 'injury', 'minor', 'suicide', 'sexual-violence', 'crime'])

const shared = {
  id: described(id, 'Lower-case words joined by hyphens; questions cite it.'),
  statement: described(
    text,
    'A plain sentence that a stranger understands; its content words come from the quotes, the cards, or the references.',
  ),
  quotes: described(v.pipe(v.array(quoteSchema), v.minLength(1)), 'The article’s own words that prove it, character for character.'),
  references: v.optional(
    described(v.array(quoteSchema), 'Quotes that resolve what the quotes leave open: who “he” is, when “then” was.'),
    [],
  ),
  by: v.optional(
    described(
      v.strictObject({ speaker: id, verb: text }),
      'Who says it (an entity id) and with which verb, where the article reports it as said.',
    ),
  ),
  certainty: described(
    v.picklist(['asserted', 'claimed', 'denied', 'planned', 'conditional']),
    'How the article has it: a claim is never asked as a fact.',
  ),
  tags: v.optional(described(v.array(factTagSchema), 'What it touches that is never asked as a number, a gap or a true/false.'), []),
  keep: v.optional(
    described(v.array(text), 'Words that no question on this fact may drop: bounds, hedges, conditions (“more than”, “could”).'),
    [],
  ),
  single: v.optional(
    described(
      v.array(text),
      'Stretches of the quotes that are the only value of what they answer: a deadline, a single date, the one cause given. They prove other values wrong.',
    ),
    [],
  ),
  worth: described(v.picklist([1, 2, 3]), 'How much it matters in the article: 3 is its point, 1 is background.'),
}

const listItem = v.strictObject({
  text: described(text, 'The item as a choice reads.'),
  quote: described(text, 'The stretch of the fact’s quotes that holds it.'),
})

export const factSchema = v.variant('kind', [
  v.strictObject({ kind: described(v.literal('statement'), 'What the article says.'), ...shared }),
  v.strictObject({
    kind: described(v.literal('list'), 'A list that the article gives.'),
    ...shared,
    of: described(text, 'The noun phrase, in the plural, that a question uses for it: “Which of these are …?”'),
    items: described(v.pipe(v.array(listItem), v.minLength(2)), 'What is listed.'),
    complete: described(v.boolean(), 'Whether the article lists all there are (“such as” does not).'),
    contrasts: v.optional(described(id, 'The id of the list that the article sets against this one: none of its items is on this one.')),
  }),
  v.strictObject({
    kind: described(v.literal('office'), 'A person’s office.'),
    ...shared,
    person: described(id, 'An entity id.'),
    office: described(text, 'A stretch of a quote.'),
    of: described(id, 'The entity id of the country or body.'),
  }),
  v.strictObject({
    kind: described(v.literal('speech'), 'Somebody’s own words.'),
    ...shared,
    speaker: described(id, 'An entity id.'),
    words: described(text, 'A stretch of a quote.'),
    occasion: described(text, 'When or where it was said.'),
  }),
  v.strictObject({
    kind: described(v.literal('event'), 'A dated event, for putting in order.'),
    ...shared,
    line: described(text, 'How it reads as a choice.'),
    on: described(v.pipe(v.string(), v.isoDate()), 'Its date, such as 2024-01-17.'),
    date: described(text, 'The stretch of a quote that gives the date.'),
    story: described(text, 'What it is an event of; those of one story are put in order. A question says “events of the …” with it.'),
  }),
])

export const factSheetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entities: described(v.array(entitySchema), 'The cards: who and what the article is about.'),
  facts: described(v.array(factSchema), 'What the article says, one statement each.'),
})

export type Entity = v.InferOutput<typeof entitySchema>
/** All cards of a sheet. */
export type Cards = readonly Entity[]
export type Fact = v.InferOutput<typeof factSchema>
export type FactSheet = v.InferOutput<typeof factSheetSchema>
