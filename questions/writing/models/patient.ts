// A model that is asked again where that may help, within limits.
import { type Completion, type CompletionOptions, type Message, type Model, ModelError, type ModelErrorCode } from '../model.ts'
import { parseReply } from '../reply/parse-reply.ts'
import { wait as reallyWait, type Wait } from './wait.ts'

/** For one call, in milliseconds: without a graphics card a model writes some eight tokens a second, and up to 8,500 a reply. */
const TIMEOUT = 1_800_000
const ATTEMPTS = 4
/** Who is late twice is too slow, or stuck. */
const TIMEOUTS = 2
/** Before the second attempt, in milliseconds; twice as long before each further one. */
const FIRST_WAIT = 2_000
/** No endpoint is waited for longer, in milliseconds: where it asks for more, the error says how much. */
const LONGEST_WAIT = 120_000

const PASSING: ReadonlySet<ModelErrorCode> = new Set<ModelErrorCode>(['model-busy', 'model-unreachable', 'model-timeout', 'model-nonsense'])

export interface Patience {
  readonly wait?: Wait
  /** For one call, in milliseconds. */
  readonly timeoutMs?: number
  /** Calls in all, the first included. */
  readonly attempts?: number
  readonly longestWaitMs?: number
  /** Told before each wait. */
  readonly onWait?: (error: ModelError, milliseconds: number) => void
}

/** One call that ends when its time is up or the caller aborts, even where the model heeds no signal. */
async function inTime(
  model: Model,
  messages: readonly Message[],
  { schema, signal }: CompletionOptions,
  limit: number,
): Promise<Completion> {
  signal.throwIfAborted()
  const controller = new AbortController()
  const cut = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason))
  })
  const late = () => controller.abort(new ModelError('model-timeout', `The model did not answer within ${limit / 1_000} seconds.`))
  const abort = () => controller.abort(signal.reason)
  const timer = setTimeout(late, limit)
  signal.addEventListener('abort', abort)
  try {
    return await Promise.race([model.complete(messages, { schema, signal: controller.signal }), cut])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

/** Every reply is asked for as JSON. What has none is an apology, or the end of a thought, and is worth another attempt. */
function withJson(completion: Completion): Completion {
  if (parseReply(completion.text) !== null) return completion
  throw new ModelError('model-nonsense', 'The model’s reply has no JSON in it.')
}

/** Milliseconds to wait after a failure, or null where another attempt is not worth it. */
function pause(error: ModelError, attempt: number, longest: number): number | null {
  if (!PASSING.has(error.code)) return null
  const asked = error.retryAfter === null ? 0 : error.retryAfter * 1_000
  return asked > longest ? null : Math.min(Math.max(asked, FIRST_WAIT * 2 ** (attempt - 1)), longest)
}

/**
 * The same model with time-outs, and with further attempts where it is busy, unreachable, late (once) or answers without JSON: after the time that the
 * endpoint asks for, or after waits that double. Throws the last `ModelError`, or the signal's reason as soon as the caller aborts.
 */
export function patient(
  model: Model,
  { wait = reallyWait, timeoutMs = TIMEOUT, attempts = ATTEMPTS, longestWaitMs = LONGEST_WAIT, onWait }: Patience = {},
): Model {
  return {
    name: model.name,
    async complete(messages, options) {
      let late = 0
      for (let attempt = 1; ; attempt += 1) {
        try {
          return withJson(await inTime(model, messages, options, timeoutMs))
        } catch (error) {
          options.signal.throwIfAborted()
          if (!(error instanceof ModelError)) throw error
          if (error.code === 'model-timeout') late += 1
          const milliseconds = attempt < attempts && late < TIMEOUTS ? pause(error, attempt, longestWaitMs) : null
          if (milliseconds === null) throw error
          onWait?.(error, milliseconds)
          await wait(milliseconds, options.signal)
        }
      }
    },
  }
}
