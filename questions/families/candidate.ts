// A candidate: a question as written, citing the facts that it asks about and the facts that prove its wrong choices.
// What each member means is said in its description, which editors show while the file is typed.
import * as v from 'valibot'
import { described } from '../article/described.ts'
import { quoteSchema } from '../article/quote.ts'
import { questionKindSchema } from '../contract/quiz.ts'
import { familyNameSchema } from './names.ts'

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** Who wrote or mended: a person or a model by name, or `code` by family. */
export const handSchema = v.strictObject({ kind: v.picklist(['person', 'model', 'code']), name: text })

const note = v.optional(described(text, 'What the reader is told of this choice: what it is in the article.'))

/** A right choice. */
export const keySchema = v.strictObject({
  text: described(text, 'As readers see it.'),
  quote: described(text, 'The stretch of the cited facts’ quotes that holds it.'),
  note,
  approved: v.optional(described(text, 'The editor who allowed a wording freer than the quote’s own content words.')),
})

const quote = described(text, 'A stretch of that fact’s quotes.')

/** Why a wrong choice is wrong, in a form that code checks again. */
export const proofSchema = v.variant('by', [
  v.strictObject({ by: described(v.literal('elsewhere'), 'Another fact says it, of another thing.'), fact: id, quote }),
  v.strictObject({ by: described(v.literal('contrast'), 'It is an item of the list that contrasts with the asked one.'), fact: id, quote }),
  v.strictObject({
    by: described(v.literal('value'), 'What is asked has one value only, which the cited fact declares in “single”, and this is another.'),
    fact: id,
    quote,
  }),
  v.strictObject({
    by: described(v.literal('reference'), 'A closed table of the product lists both as different values of one kind.'),
    table: text,
  }),
  v.strictObject({ by: described(v.literal('silence'), 'The article does not say it; only where the stem says “according to”.') }),
])

/** A wrong choice. */
export const distractorSchema = v.strictObject({ text: described(text, 'As readers see it.'), proof: proofSchema, note })

export const candidateSchema = v.strictObject({
  id: described(id, 'Lower-case words joined by hyphens.'),
  family: described(familyNameSchema, 'The kind of question: each has checks of its own.'),
  kind: described(questionKindSchema, 'single: one right choice. multiple: several. order: all choices, put in sequence.'),
  facts: described(v.pipe(v.array(id), v.minLength(1)), 'Ids of the facts that it asks about.'),
  stem: described(text, 'The question. It stands under the heading, which places the story.'),
  key: described(v.pipe(v.array(keySchema), v.minLength(1)), 'Right choices; for order all of them, in sequence.'),
  distractors: described(v.array(distractorSchema), 'Wrong choices, each with the proof that it is wrong.'),
  sorted: v.optional(described(v.boolean(), 'The choices have an order of their own (dates, numbers) and are listed in it.'), false),
  explanation: v.optional(described(text, 'One or two sentences for the reader; the first cited fact’s statement where absent.')),
  evidence: v.optional(described(v.array(quoteSchema), 'What is shown as proof; the cited facts’ quotes where absent.')),
  writer: described(handSchema, 'Who wrote it.'),
  editor: v.optional(described(handSchema, 'Who mended it in an editing pass.')),
  score: v.optional(
    described(
      v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      'How sure its editor is that it can be printed, 0 to 100: the quiz prefers what is surer.',
    ),
  ),
  dropped: v.optional(described(text, 'Why an editing pass does not print it: it stays on record and out of the bank.')),
  withdrawn: v.optional(
    described(v.pipe(v.string(), v.isoDate()), 'Date of a correction that withdrew it: it stays known to the quiz, but no longer counts.'),
  ),
})

/** `candidates.json`. */
export const candidatesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  heading: described(text, 'The quiz’s title above every question: it places the story and gives no answer away.'),
  questions: described(v.array(candidateSchema), 'The questions put forward.'),
})

export type Hand = v.InferOutput<typeof handSchema>
export type Proof = v.InferOutput<typeof proofSchema>
export type Distractor = v.InferOutput<typeof distractorSchema>
export type Candidate = v.InferOutput<typeof candidateSchema>
export type Candidates = v.InferOutput<typeof candidatesSchema>
