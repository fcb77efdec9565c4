// The forms of the replies as JSON Schemas, for endpoints that hold a model to one.
import { FAMILY_NAMES } from '../families/names.ts'
import type { ReplySchema } from './model.ts'
import { codeFamilies } from './prompts/code-families.ts'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const
const score = { type: 'integer', minimum: 0, maximum: 100 } as const

const object = (required: readonly string[], properties: Readonly<Record<string, unknown>>) =>
  ({ type: 'object', properties, required }) as const
const list = (items: object) => ({ type: 'array', items }) as const

const entity = object(['id', 'name', 'type'], {
  id: text,
  name: text,
  aliases: texts,
  type: { enum: ['person', 'country', 'place', 'organisation', 'group', 'event', 'thing'] },
  side: text,
  office: object(['title', 'of'], { title: text, of: text }),
  demonyms: texts,
  within: texts,
  famous: { type: 'boolean' },
  words: texts,
})

const fact = object(['id', 'statement', 'quotes', 'certainty', 'worth'], {
  id: text,
  statement: text,
  quotes: texts,
  references: texts,
  by: { anyOf: [{ type: 'null' }, object(['speaker', 'verb'], { speaker: text, verb: text })] },
  certainty: { enum: ['asserted', 'claimed', 'denied', 'planned', 'conditional'] },
  keep: texts,
  tags: texts,
  worth: { enum: [1, 2, 3] },
})

const proof = object(['by'], { by: { enum: ['elsewhere', 'value'] }, fact: text, quote: text })

const questionMembers = {
  id: text,
  family: { enum: FAMILY_NAMES.filter((name) => !codeFamilies.has(name)) },
  kind: { enum: ['single', 'multiple'] },
  facts: texts,
  stem: text,
  key: list(object(['text', 'quote'], { text, quote: text })),
  distractors: list(object(['text', 'proof'], { text, proof })),
  sorted: { type: 'boolean' },
}

const question = object(['id', 'family', 'kind', 'facts', 'stem', 'key', 'distractors'], questionMembers)

const decision = object(['id', 'decision'], {
  ...questionMembers,
  decision: { enum: ['print', 'fix', 'drop'] },
  score,
  why: text,
})

const byId = (value: object) => ({ type: 'object', additionalProperties: value }) as const

export const writtenSchema: ReplySchema = object(['heading', 'entities', 'facts', 'questions'], {
  heading: text,
  entities: list(entity),
  facts: list(fact),
  questions: list(question),
})

export const readSchema: ReplySchema = byId(
  object(['pick', 'ground', 'how'], { pick: text, ground: { enum: ['recall', 'know', 'wording', 'guess'] }, how: text }),
)

export const editedSchema: ReplySchema = object(['heading', 'questions'], { heading: text, facts: list(fact), questions: list(decision) })

export const judgedSchema: ReplySchema = byId(object(['print'], { print: { type: 'boolean' }, sure: score, reason: text, change: text }))
