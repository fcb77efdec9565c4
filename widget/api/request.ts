// One request to the API, and what came of it.

/** Longer than this, in milliseconds, and the connection counts as lost. */
const PATIENCE = 15_000

/** The longest wait, in seconds, that a server can ask for. */
const LONGEST_WAIT = 3600

/** `status` is 0 when no answer came; `body` is null where it is not JSON; `wait` is `Retry-After` in seconds, 0 where it has none. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
  readonly wait: number
}

/**
 * Sends a GET to a path of the API at `base`, or a PUT where there is a body to send. `cache`: whether a copy will do that may be out of date.
 * Never aborted from outside: an answer under way had better arrive.
 */
export async function request(path: string, base: string, body?: unknown, cache: RequestCache = 'default'): Promise<Answered> {
  try {
    const put = body ? { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
    const response = await fetch(new URL(path, base), { ...put, cache, signal: AbortSignal.timeout(PATIENCE) })
    return {
      status: response.status,
      body: await response.json().catch(() => null),
      wait: Math.min(Number(response.headers.get('retry-after')) || 0, LONGEST_WAIT),
    }
  } catch {
    return { status: 0, wait: 0 }
  }
}
