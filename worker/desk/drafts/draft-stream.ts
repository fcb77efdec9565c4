// A draft in the making as lines of JSON: progress, and at the end the draft or the problem.
import type { Progress } from '../../../questions/writing/progress.ts'
import { type Failure, problemOf } from '../../failure.ts'

/** Milliseconds between lines at most. That a client has gone is noticed only when something is sent, and proxies end silent connections. */
const SILENCE = 3_000

/** Does the work. Resolves with the draft as JSON text, or with why there is none. */
export type Work = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<string | Failure>

/** The stream of a piece of work, which begins at once and is aborted where the reader of the stream goes away. */
export function draftStream(work: Work, signal: AbortSignal, silence = SILENCE): ReadableStream<Uint8Array> {
  const gone = new AbortController()
  const encoder = new TextEncoder()
  let beat: ReturnType<typeof setInterval> | undefined
  return new ReadableStream({
    start(controller) {
      let last = ''
      const send = (line: string) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${line}\n`))
      }
      const tell = (progress: Progress) => {
        last = JSON.stringify({ progress })
        send(last)
      }
      beat = setInterval(() => last !== '' && send(last), silence)
      const end = (result: string | Failure) => {
        clearInterval(beat)
        send(typeof result === 'string' ? `{"draft":${result}}` : JSON.stringify({ problem: problemOf(result) }))
        if (!gone.signal.aborted) controller.close()
      }
      void work(AbortSignal.any([signal, gone.signal]), tell).then(end)
    },
    cancel(reason) {
      clearInterval(beat)
      gone.abort(reason)
    },
  })
}
