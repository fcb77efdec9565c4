// The form of a request: endpoints that all call themselves OpenAI-compatible take different members.
import type { Message, ReplySchema } from '../model.ts'

/** Longest reply that is asked for, in tokens: facts and questions take about 8,500, and a model that thinks spends up to twice that before. */
const MOST_TOKENS = 32_000

export interface RequestForm {
  readonly format: 'json_schema' | 'json_object' | 'none'
  readonly limit: 'max_tokens' | 'max_completion_tokens' | 'none'
  readonly streamed: boolean
  /** Whether the stream is asked to count its tokens. */
  readonly counted: boolean
}

export const FULLEST: RequestForm = { format: 'json_schema', limit: 'max_tokens', streamed: true, counted: true }

/**
 * A plainer form for an endpoint that rejects this one, or null where none is left. `told` is what it wrote: where that names a member, the
 * member goes or takes its other name (newer models of OpenAI refuse `max_tokens`, older servers know no other); where it does not, the
 * format is what servers differ in most.
 */
export function plainer(form: RequestForm, told: string): RequestForm | null {
  if (form.counted && told.includes('stream_options')) return { ...form, counted: false }
  // Cloudflare's own endpoint, for one, holds a model to a schema only where the reply comes in one piece.
  if (form.streamed && /\bstream/i.test(told)) return { ...form, streamed: false, counted: false }
  if (form.limit === 'max_tokens' && told.includes('max_completion_tokens')) return { ...form, limit: 'max_completion_tokens' }
  if (form.limit !== 'none' && /max_(?:completion_)?tokens/.test(told)) return { ...form, limit: 'none' }
  if (form.format === 'json_schema') return { ...form, format: 'json_object' }
  if (form.format === 'json_object') return { ...form, format: 'none' }
  return null
}

function responseFormat(format: RequestForm['format'], schema: ReplySchema): object {
  // Not `strict`: that refuses schemas with optional members, which ours have.
  if (format === 'json_schema') return { response_format: { type: 'json_schema', json_schema: { name: 'reply', schema } } }
  return format === 'json_object' ? { response_format: { type: 'json_object' } } : {}
}

/** The body of a request for a chat completion. It is streamed: a slow model on the same machine answers nothing for minutes otherwise. */
export function requestBody(
  { format, limit, streamed, counted }: RequestForm,
  model: string,
  messages: readonly Message[],
  schema: ReplySchema,
): string {
  return JSON.stringify({
    model,
    messages,
    stream: streamed,
    ...(counted ? { stream_options: { include_usage: true } } : {}),
    ...(limit === 'none' ? {} : { [limit]: MOST_TOKENS }),
    ...responseFormat(format, schema),
  })
}
