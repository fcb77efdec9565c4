// Ctrl-C as an abort: what runs may end in good order. A second one ends the program at once.

/** Milliseconds in which a signal is the same one again: a terminal sends it to npm and to us, and npm passes it on. */
const SAME_MS = 1000
const INTERRUPTED = 130

/** Runs the work with a signal that SIGINT and SIGTERM abort. */
export async function untilInterrupted<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  let first = 0
  const abort = () => {
    if (controller.signal.aborted && Date.now() - first > SAME_MS) process.exit(INTERRUPTED)
    if (!controller.signal.aborted) first = Date.now()
    controller.abort()
  }
  process.on('SIGINT', abort)
  process.on('SIGTERM', abort)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', abort)
    process.off('SIGTERM', abort)
  }
}
