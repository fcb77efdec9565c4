// One request to the API, and what came of it.

/** Longer than this, in milliseconds, and the connection counts as lost. */
const PATIENCE = 15_000

/** `body` is null where it is not JSON; `wait` is `Retry-After` in seconds, 0 where there is none. */
export interface Answered {
  readonly status: number
  readonly body: unknown
  readonly wait: number
}

/** Sends a GET, or a PUT where there is a body; null when no answer came. */
export async function request(url: string, signal: AbortSignal, body?: unknown): Promise<Answered | null> {
  try {
    const put = body === undefined ? {} : { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(url, { ...put, signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) })
    const wait = Number(response.headers.get('retry-after')) || 0
    return { status: response.status, body: await response.json().catch(() => null), wait }
  } catch {
    return null
  }
}

/** Whether the same request may succeed later: no answer, too many requests, or trouble on the server's side. */
export const passing = (answered: Answered | null): boolean => answered === null || answered.status === 429 || answered.status >= 500
