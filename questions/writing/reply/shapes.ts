// What a reply may hold, in the forms in which models do write it. Members that are not ours are passed over; what does not fit is refused item by item.
import * as v from 'valibot'
import { FAMILY_NAMES } from '../../families/names.ts'

/** Longest text of one member, in characters: more is no name, statement, quote or stem. */
const LONGEST = 2000
/** Most texts in one member. */
const MOST = 40

/** On one line: what a model wrote is shown to the next one, and opens no section there. */
const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.transform((written) => written.replace(/\s+/g, ' ').trim()),
)
const text = v.pipe(line, v.minLength(1))
const optionalText = v.optional(v.nullable(line), null)
const id = v.pipe(v.union([text, v.pipe(v.number(), v.transform(String))]), v.maxLength(80))

/** A quote as it should be, a string, or as the product keeps it, an object. */
const words = v.union([
  text,
  v.pipe(
    v.object({ exact: text }),
    v.transform(({ exact }) => exact),
  ),
])

/** One where several are asked for, or none. */
const some = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(
    v.pipe(
      v.nullable(
        v.union([
          v.pipe(v.array(schema), v.maxLength(MOST)),
          v.pipe(
            schema,
            v.transform((one): v.InferOutput<Schema>[] => [one]),
          ),
        ]),
      ),
      v.transform((all): v.InferOutput<Schema>[] => (all === null ? [] : (all as v.InferOutput<Schema>[]))),
    ),
    [],
  )

/** A number, or one written as text. */
const number = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,3}(?:\.\d+)?$/), v.transform(Number))]),
  v.finite(),
  v.transform(Math.round),
)
const score = v.fallback(v.pipe(number, v.minValue(0), v.maxValue(100)), 50)

export const entityShape = v.object({
  id,
  name: text,
  aliases: some(text),
  type: v.fallback(v.picklist(['person', 'country', 'place', 'organisation', 'group', 'event', 'thing']), 'thing'),
  side: optionalText,
  office: v.fallback(v.nullable(v.object({ title: text, of: id })), null),
  demonyms: some(text),
  within: some(id),
  famous: v.fallback(v.boolean(), false),
  words: some(text),
})

export const factShape = v.object({
  id,
  statement: text,
  quotes: some(words),
  references: some(words),
  by: v.optional(v.nullable(v.object({ speaker: id, verb: text })), null),
  certainty: v.picklist(['asserted', 'claimed', 'denied', 'planned', 'conditional']),
  keep: some(text),
  tags: v.fallback(some(v.string()), []),
  worth: v.fallback(v.pipe(number, v.picklist([1, 2, 3])), 2),
})

const keyShape = v.union([
  v.object({ text, quote: v.optional(v.nullable(words), null) }),
  v.pipe(
    text,
    v.transform((only) => ({ text: only, quote: null })),
  ),
])

const distractorShape = v.object({
  text,
  proof: v.variant('by', [
    v.object({ by: v.picklist(['elsewhere', 'contrast']), fact: id, quote: v.optional(v.nullable(words), null) }),
    v.object({ by: v.literal('value') }),
    v.object({ by: v.literal('reference'), table: text }),
    v.object({ by: v.literal('silence') }),
  ]),
})

export const questionShape = v.object({
  id,
  family: v.picklist(FAMILY_NAMES),
  kind: v.fallback(v.picklist(['single', 'multiple']), 'single'),
  facts: v.pipe(some(id), v.minLength(1)),
  stem: text,
  key: v.pipe(some(keyShape), v.minLength(1), v.maxLength(6)),
  distractors: v.pipe(v.array(distractorShape), v.minLength(1), v.maxLength(8)),
  sorted: v.fallback(v.boolean(), false),
})

export const decisionShape = v.object({
  id,
  decision: v.picklist(['print', 'fix', 'drop']),
  why: optionalText,
  score,
})

export const judgementShape = v.object({
  print: v.boolean(),
  sure: score,
  reason: optionalText,
  change: optionalText,
})

export const groundShape = v.object({
  pick: v.fallback(v.pipe(v.string(), v.maxLength(20)), ''),
  ground: v.picklist(['recall', 'know', 'wording', 'guess']),
  how: optionalText,
})

export type ReplyEntity = v.InferOutput<typeof entityShape>
export type ReplyFact = v.InferOutput<typeof factShape>
export type ReplyQuestion = v.InferOutput<typeof questionShape>
export type Ground = v.InferOutput<typeof groundShape>
export type Judgement = v.InferOutput<typeof judgementShape>
