// One request to the API, and what came of it.

/** Longer than this, in milliseconds, and the connection counts as lost. */
const PATIENCE = 15_000

/** `status` is 0 when no answer came; `body` is null where it is not JSON; `wait` is `Retry-After` in seconds. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
  readonly wait: number
}

/** Sends a GET to a path of the API at `base`, or a PUT where there is a body to send. Never aborted from outside: an answer under way had better arrive. */
export async function request(path: string, base: string, body?: unknown): Promise<Answered> {
  try {
    const put = body ? { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
    const response = await fetch(new URL(path, base), { ...put, signal: AbortSignal.timeout(PATIENCE) })
    return {
      status: response.status,
      body: await response.json().catch(() => null),
      wait: Number(response.headers.get('retry-after')),
    }
  } catch {
    return { status: 0, wait: 0 }
  }
}
