// The body of an answer, as text and within a budget: an endpoint may send anything, and without end.
import { ModelError } from '../model.ts'

/** What an endpoint sends besides the reply, in bytes: a stream spends some three hundred on each token, thoughts included. */
export const LARGEST_STREAM = 32_000_000
/** A reply that comes in one piece, or a line of a stream, in bytes. */
export const LARGEST_PIECE = 4_000_000

const tooLarge = () => new ModelError('model-nonsense', 'The endpoint sent more than any completion takes.')
const brokenOff = () => new ModelError('model-unreachable', 'The connection to the endpoint broke off in the middle of its answer.')

/** The pieces of a body as they come. Throws a `ModelError` where it breaks off, or has more than `most` bytes. */
export async function* pieces(response: Response, most: number): AsyncGenerator<string> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  const decoder = new TextDecoder()
  let left = most
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => Promise.reject(brokenOff()))
      if (done) break
      left -= value.byteLength
      if (left < 0) throw tooLarge()
      yield decoder.decode(value, { stream: true })
    }
    yield decoder.decode()
  } finally {
    // Nobody waits for the rest, and a connection that failed cannot be cancelled.
    reader.cancel().catch(() => {})
  }
}

/** A body in one piece. */
export async function wholeBody(response: Response, most: number): Promise<string> {
  const all: string[] = []
  for await (const piece of pieces(response, most)) all.push(piece)
  return all.join('')
}

/** The data of each server-sent event: https://html.spec.whatwg.org/multipage/server-sent-events.html. Each of ours has one line of data. */
export async function* events(response: Response): AsyncGenerator<string> {
  let line = ''
  for await (const piece of pieces(response, LARGEST_STREAM)) {
    const lines = `${line}${piece}`.split(/\r\n|\r|\n/)
    line = lines.pop() ?? ''
    if (line.length > LARGEST_PIECE) throw tooLarge()
    for (const whole of lines) if (whole.startsWith('data:')) yield whole.slice('data:'.length).trim()
  }
  if (line.startsWith('data:')) yield line.slice('data:'.length).trim()
}
