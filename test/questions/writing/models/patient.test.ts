// How long and how often a model is asked: over real connections, without waiting between attempts.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CompletionOptions, type Model, ModelError } from '../../../../questions/writing/model.ts'
import { openAiCompatible } from '../../../../questions/writing/models/openai-compatible.ts'
import { type Patience, patient } from '../../../../questions/writing/models/patient.ts'
import { wait } from '../../../../questions/writing/models/wait.ts'
import {
  type Answer,
  dies,
  fails,
  hangs,
  type ModelServer,
  modelServer,
  says,
  sends,
  stalls,
  streams,
  wants,
} from '../../../model-server.ts'

const REPLY = '{"facts":[]}'
const options = (signal = new AbortController().signal): CompletionOptions => ({ schema: {}, signal })

let server: ModelServer | undefined
afterEach(async () => {
  vi.useRealTimers()
  await server?.close()
  server = undefined
})

/** A patient model at a server of this script, and the milliseconds that it waited. */
async function model(patience: Patience, ...script: readonly [Answer, ...Answer[]]) {
  server = await modelServer(...script)
  const waits: number[] = []
  const noted = async (milliseconds: number) => void waits.push(milliseconds)
  const calling = patient(openAiCompatible({ baseUrl: server.baseUrl, model: 'm', fetch }), { wait: noted, ...patience })
  return { waits, asked: server.asked, complete: (given = options()) => calling.complete([{ role: 'user', content: 'x' }], given) }
}

describe('a model is asked again', () => {
  it.each<[string, Answer]>([
    ['is busy', fails(503)],
    ['fails', fails(500)],
    ['breaks off', dies('{"fa')],
    ['answers with a page', sends('<html>', 'text/html')],
    ['replies without JSON', streams('I am sorry, but [I] cannot.')],
  ])('where it %s, after waits that double', async (_how, answer) => {
    const { complete, waits } = await model({}, answer, answer, answer, streams(REPLY))
    expect((await complete()).text).toBe(REPLY)
    expect(waits).toEqual([2_000, 4_000, 8_000])
  })

  it('after the time that the endpoint asks for, where that is longer', async () => {
    const { complete, waits } = await model({}, fails(429, { 'retry-after': '30' }), fails(429, { 'retry-after': '1' }), says(REPLY))
    expect((await complete()).text).toBe(REPLY)
    expect(waits).toEqual([30_000, 4_000])
  })

  it.each<[string, Answer]>([
    ['nothing', hangs],
    ['half a reply', stalls('{"facts":[')],
  ])('where its time is up and %s has come', async (_what, answer) => {
    const { complete, asked } = await model({ timeoutMs: 60_000 }, answer, says(REPLY))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const request = server?.nextRequest()
    const call = complete()
    await request
    vi.advanceTimersByTime(60_000)
    expect((await call).text).toBe(REPLY)
    expect(asked).toHaveLength(2)
  })

  it('and whoever asked is told before each wait', async () => {
    const told: unknown[] = []
    const { complete } = await model({ onWait: ({ code }, milliseconds) => told.push([code, milliseconds]) }, fails(503), says(REPLY))
    await complete()
    expect(told).toEqual([['model-busy', 2_000]])
  })
})

describe('a model is not asked again', () => {
  it.each<[string, ModelError['code'], Answer]>([
    ['the key is wrong', 'model-unauthorised', wants('another', says(REPLY))],
    ['the model is not known', 'model-rejected', fails(404)],
    ['it declines', 'model-refused', says('', 'stop', { refusal: 'No.' })],
    ['it wants a longer wait than anybody would', 'model-busy', fails(429, { 'retry-after': '3600' })],
  ])('where %s', async (_why, code, answer) => {
    const { complete, asked, waits } = await model({}, answer)
    await expect(complete()).rejects.toMatchObject({ code })
    expect(asked).toHaveLength(1)
    expect(waits).toEqual([])
  })

  it('where the wait would be too long, and the error says how long', async () => {
    const { complete } = await model({}, fails(503, { 'retry-after': '3600' }))
    await expect(complete()).rejects.toThrow('It asks to be left alone for 3600 seconds.')
  })

  it('more often than it may, and its last failure is told', async () => {
    const { complete, asked } = await model({ attempts: 2 }, fails(503), fails(500), says(REPLY))
    await expect(complete()).rejects.toMatchObject({ code: 'model-unreachable' })
    expect(asked).toHaveLength(2)
  })

  it('where it was late twice', async () => {
    const { complete, asked } = await model({}, fails(504), fails(504), says(REPLY))
    await expect(complete()).rejects.toMatchObject({ code: 'model-timeout' })
    expect(asked).toHaveLength(2)
  })

  it('after a fault of our own', async () => {
    const broken: Model = { name: 'm', complete: () => Promise.reject(new TypeError('a bug')) }
    await expect(patient(broken, { wait: () => Promise.reject(new Error('waited')) }).complete([], options())).rejects.toThrow('a bug')
  })
})

describe('the caller’s abort', () => {
  it('ends a call that is under way', async () => {
    const controller = new AbortController()
    const { complete, asked } = await model({}, hangs)
    const request = server?.nextRequest()
    const call = complete(options(controller.signal))
    await request
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
    expect(asked).toHaveLength(1)
  })

  it('ends a call to a model that heeds no signal', async () => {
    const controller = new AbortController()
    const deaf: Model = { name: 'deaf', complete: () => new Promise(() => {}) }
    const call = patient(deaf).complete([], options(controller.signal))
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  it('ends a wait', async () => {
    const controller = new AbortController()
    const { complete } = await model({ wait, onWait: () => controller.abort(new Error('enough')) }, fails(503))
    await expect(complete(options(controller.signal))).rejects.toThrow('enough')
  })

  it('that came before makes no call', async () => {
    const { complete, asked } = await model({}, says(REPLY))
    await expect(complete(options(AbortSignal.abort(new Error('enough'))))).rejects.toThrow('enough')
    expect(asked).toEqual([])
  })
})

it('a model that heeds no signal is late all the same', async () => {
  const deaf: Model = { name: 'deaf', complete: () => new Promise(() => {}) }
  const error = await patient(deaf, { timeoutMs: 20, attempts: 1 })
    .complete([], options())
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ModelError)
  expect(error).toMatchObject({ code: 'model-timeout', message: 'The model did not answer within 0.02 seconds.' })
})

it('keeps the model’s name', () => {
  expect(patient({ name: 'any/model', complete: () => new Promise(() => {}) }).name).toBe('any/model')
})
