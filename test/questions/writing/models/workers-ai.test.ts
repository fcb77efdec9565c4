// The answers and errors of the Workers AI binding, as its documentation and types describe them.
import { describe, expect, it } from 'vitest'
import { ModelError } from '../../../../questions/writing/model.ts'
import { type AiBinding, workersAi } from '../../../../questions/writing/models/workers-ai.ts'

const MESSAGES = [{ role: 'user', content: 'x' }] as const
const SCHEMA = { type: 'object', properties: { facts: { type: 'array' } } }
const REPLY = '{"facts":[]}'

interface Run {
  readonly model: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was sent
  readonly inputs: any
}

/** A binding that gives these answers in turn, and throws those that are errors. */
function binding(...answers: unknown[]) {
  const runs: Run[] = []
  const ai: AiBinding = {
    async run(model, inputs) {
      runs.push({ model, inputs })
      const answer = answers[runs.length - 1]
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return { ai, runs }
}

const call = (ai: AiBinding, signal = new AbortController().signal) =>
  workersAi({ binding: ai, model: '@cf/any/model' }).complete(MESSAGES, { schema: SCHEMA, signal })

describe('a reply', () => {
  it.each<[string, unknown, number | null, number | null]>([
    ['as text', { response: REPLY, usage: { prompt_tokens: 12, completion_tokens: 3 } }, 12, 3],
    ['as the value itself', { response: { facts: [] } }, null, null],
    [
      'as a chat completion',
      {
        choices: [{ message: { content: REPLY, reasoning: 'hm' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 12, completion_tokens: 3 },
      },
      12,
      3,
    ],
    [
      'as output',
      {
        output: [
          { type: 'reasoning', content: [{ type: 'reasoning_text', text: 'hm' }] },
          { type: 'message', content: [{ type: 'output_text', text: REPLY }] },
        ],
        usage: { input_tokens: 12, output_tokens: 3 },
      },
      12,
      3,
    ],
  ])('%s is returned as text', async (_form, answer, tokensIn, tokensOut) => {
    expect(await call(binding(answer).ai)).toEqual({ text: REPLY, tokensIn, tokensOut })
  })

  it('is asked for with room for a whole one, and with the schema', async () => {
    const { ai, runs } = binding({ response: REPLY })
    await call(ai)
    const format = { type: 'json_schema', json_schema: SCHEMA }
    expect(runs).toEqual([{ model: '@cf/any/model', inputs: { messages: MESSAGES, max_tokens: 16_000, response_format: format } }])
  })

  it('is asked for without the schema where the model takes none, and from then on', async () => {
    const refusal = new Error("AiError: 5025: This model doesn't support JSON Schema.")
    const { ai, runs } = binding(refusal, refusal, { response: REPLY }, { response: REPLY })
    const model = workersAi({ binding: ai, model: 'm' })
    for (let time = 0; time < 2; time += 1) {
      const { text } = await model.complete(MESSAGES, { schema: SCHEMA, signal: new AbortController().signal })
      expect(text).toBe(REPLY)
    }
    expect(runs.map(({ inputs }) => inputs.response_format?.json_schema)).toEqual([
      SCHEMA,
      { name: 'reply', schema: SCHEMA },
      undefined,
      undefined,
    ])
  })
})

describe('a failure is told apart', () => {
  it.each<[string, ModelError['code'], unknown]>([
    ['no data centre has room', 'model-busy', new Error('3040: Capacity temporarily exceeded, please try again.')],
    ['the day’s allocation is used up', 'model-rejected', new Error('AiError: 3036: you have used up your daily free allocation')],
    ['it takes too long', 'model-timeout', new Error('3007: Request timeout')],
    ['there is no such model', 'model-rejected', new Error('AiError: 5007: No such model')],
    ['the account may not', 'model-unauthorised', new Error('5016: model agreement')],
    ['the article is too long', 'model-rejected', new Error('3006: Request is too large')],
    ['something else breaks', 'model-unreachable', new Error('Network connection lost.')],
    ['the model declines', 'model-refused', { output: [{ type: 'message', content: [{ type: 'refusal', text: 'No.' }] }] }],
    ['nothing comes', 'model-nonsense', undefined],
    ['a stream comes', 'model-nonsense', {}],
    ['the reply is empty', 'model-nonsense', { response: '' }],
    ['its types are wrong', 'model-nonsense', { response: 7 }],
  ])('when %s: %s', async (_what, code, answer) => {
    const error = await call(binding(answer, answer, answer).ai).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModelError)
    expect(error).toMatchObject({ code })
  })

  it('from the caller’s abort', async () => {
    const aborted = AbortSignal.abort(new Error('enough'))
    await expect(call(binding(new Error('3008: Request was aborted')).ai, aborted)).rejects.toThrow('enough')
  })
})
