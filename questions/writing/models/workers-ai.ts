// A model of Workers AI by the Worker's own binding: https://developers.cloudflare.com/workers-ai/
import * as v from 'valibot'
import type { Completion, CompletionOptions, Message, Model, ReplySchema } from '../model.ts'
import { failedStatus } from './failed-status.ts'
import { completionOf, hear, nothingSaid } from './said.ts'

/** Longest reply that is asked for, in tokens. Without it these models stop at 256. */
const MOST_TOKENS = 16_000

/** What is needed of the binding. */
export interface AiBinding {
  run(model: string, inputs: Record<string, unknown>, options?: { signal?: AbortSignal }): Promise<unknown>
}

const usageSchema = v.nullish(
  v.object({
    prompt_tokens: v.nullish(v.number()),
    completion_tokens: v.nullish(v.number()),
    input_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
  }),
)
/** Older models: the text, or with a schema the very value. */
const plainSchema = v.object({ response: v.union([v.string(), v.looseObject({}), v.array(v.unknown())]), usage: usageSchema })
/** Models that answer in the form of OpenAI's Responses. */
const outputSchema = v.object({
  output: v.array(v.object({ type: v.string(), content: v.nullish(v.array(v.object({ type: v.string(), text: v.nullish(v.string()) }))) })),
  usage: usageSchema,
})

/** Statuses of the codes that the messages of the binding's errors begin with: https://developers.cloudflare.com/workers-ai/platform/errors/ */
const STATUS: ReadonlyMap<string, number> = new Map([
  ['3003', 400],
  ['3006', 413],
  ['3007', 408],
  ['3008', 408],
  ['3023', 403],
  ['3036', 402], // the day's free allocation is used up: asking again does not help
  ['3040', 429],
  ['3041', 403],
  ['3042', 404],
  ['5004', 400],
  ['5007', 404],
  ['5016', 403],
  ['5018', 403],
])
/** All other codes from 5000 on are about what was asked for: 5025 is a schema for a model that takes none. */
const ABOUT_THE_REQUEST = /^5\d{3}$/

function statusOf(error: unknown): number {
  const code = /\b([35]\d{3}):/.exec(error instanceof Error ? error.message.slice(0, 200) : '')?.[1]
  if (code === undefined) return 502
  return STATUS.get(code) ?? (ABOUT_THE_REQUEST.test(code) ? 400 : 502)
}

function completionIn(answer: unknown): Completion {
  const said = nothingSaid()
  const plain = v.safeParse(plainSchema, answer)
  const output = v.safeParse(outputSchema, answer)
  const usage = plain.success ? plain.output.usage : output.success ? output.output.usage : undefined
  if (plain.success) {
    const { response } = plain.output
    said.text = typeof response === 'string' ? response : JSON.stringify(response)
  } else if (output.success) {
    const contents = output.output.output.filter(({ type }) => type === 'message').flatMap(({ content }) => content ?? [])
    said.text = contents.map(({ type, text }) => (type === 'output_text' ? (text ?? '') : '')).join('')
    said.declined = contents.some(({ type }) => type === 'refusal')
  } else hear(said, answer)
  said.tokensIn ??= usage?.prompt_tokens ?? usage?.input_tokens ?? null
  said.tokensOut ??= usage?.completion_tokens ?? usage?.output_tokens ?? null
  return completionOf(said)
}

/** As the binding documents it, as OpenAI does, and none: models differ in what they take. */
const formats = (schema: ReplySchema): object[] => [
  { response_format: { type: 'json_schema', json_schema: schema } },
  { response_format: { type: 'json_schema', json_schema: { name: 'reply', schema } } },
  {},
]

/** Throws a `ModelError`, or the signal's reason once that is aborted. Nothing is tried again but a plainer format: see `patient`. */
export function workersAi({ binding, model }: { binding: AiBinding; model: string }): Model {
  let format = 0

  async function complete(messages: readonly Message[], { schema, signal }: CompletionOptions): Promise<Completion> {
    const forms = formats(schema)
    for (;;) {
      let answer: unknown
      try {
        answer = await binding.run(model, { messages, max_tokens: MOST_TOKENS, ...forms[format] }, { signal })
      } catch (error) {
        signal.throwIfAborted()
        const status = statusOf(error)
        if (status !== 400 || format === forms.length - 1) throw failedStatus(status)
        format += 1
        continue
      }
      return completionIn(answer)
    }
  }

  return { name: model, complete }
}
