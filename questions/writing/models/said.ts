// What a model said, put together from the pieces it came in.
import * as v from 'valibot'
import { type Completion, ModelError } from '../model.ts'
import { LONGEST_REPLY } from '../reply/parse-reply.ts'
import { failedStatus } from './failed-status.ts'

const contentSchema = v.union([v.string(), v.array(v.object({ text: v.nullish(v.string()) }))])
const saidSchema = v.object({ content: v.nullish(contentSchema), refusal: v.nullish(v.string()) })
/** A chat completion, or a chunk of one. A model's thoughts, where they come apart, are not looked at. */
const chunkSchema = v.object({
  choices: v.nullish(
    v.array(v.object({ message: v.nullish(saidSchema), delta: v.nullish(saidSchema), finish_reason: v.nullish(v.string()) })),
  ),
  usage: v.nullish(v.object({ prompt_tokens: v.nullish(v.number()), completion_tokens: v.nullish(v.number()) })),
  error: v.nullish(v.unknown()),
})
const errorSchema = v.object({ code: v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(599)) })

const nonsense = () => new ModelError('model-nonsense', 'The endpoint’s answer is no completion.')

export interface Said {
  text: string
  finish: string | null
  declined: boolean
  tokensIn: number | null
  tokensOut: number | null
}

export const nothingSaid = (): Said => ({ text: '', finish: null, declined: false, tokensIn: null, tokensOut: null })

function textOf(content: v.InferOutput<typeof contentSchema> | null | undefined): string {
  return Array.isArray(content) ? content.map(({ text }) => text ?? '').join('') : (content ?? '')
}

/** Adds a chunk, or a whole completion. Throws a `ModelError` where it is neither, or tells of a failure. */
export function hear(said: Said, chunk: unknown): void {
  const read = v.safeParse(chunkSchema, chunk)
  if (!read.success) throw nonsense()
  const { choices, usage, error } = read.output
  if (error !== null && error !== undefined) {
    const failure = v.safeParse(errorSchema, error)
    throw failure.success ? failedStatus(failure.output.code) : nonsense()
  }
  if (!choices && !usage) throw nonsense()
  const choice = choices?.[0]
  for (const part of [choice?.message, choice?.delta]) {
    said.text += textOf(part?.content)
    said.declined ||= Boolean(part?.refusal)
  }
  said.finish = choice?.finish_reason ?? said.finish
  said.tokensIn = usage?.prompt_tokens ?? said.tokensIn
  said.tokensOut = usage?.completion_tokens ?? said.tokensOut
  if (said.text.length > LONGEST_REPLY) throw new ModelError('model-nonsense', 'The reply is longer than any that was asked for.')
}

/** Reads JSON; what is none is no completion. */
export function chunkOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw nonsense()
  }
}

/** The completion, of which what was cut off by the endpoint's limit is returned as it is. Throws where the model declined or said nothing. */
export function completionOf({ text, finish, declined, tokensIn, tokensOut }: Said): Completion {
  if (declined || finish === 'content_filter') throw new ModelError('model-refused', 'The model declines to answer, or a filter does.')
  if (text.trim() !== '') return { text, tokensIn, tokensOut }
  if (finish !== 'length') throw nonsense()
  throw new ModelError('model-rejected', 'The model’s room was used up before it said anything: give it a larger context.')
}
