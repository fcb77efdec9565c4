// One request to the API, and what came of it.

/** Longer than this, in milliseconds, and the connection counts as lost. */
const PATIENCE = 15_000

/** `status` is 0 when no answer came; `body` is null where it is not JSON; `wait` is `Retry-After` in seconds. */
export interface Answered<Body> {
  readonly status: number
  readonly body: Partial<Body> | null
  readonly wait: number
  /** Whether the same request may succeed later: no answer, too many requests, or trouble on the server's side. */
  readonly passing: boolean
}

/** Sends a GET, or a PUT where there is a body to send. `Body` is what a good answer holds; callers check that it does. */
export async function request<Body>(url: string, signal: AbortSignal, send?: unknown): Promise<Answered<Body>> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      ...(send ? { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(send) } : {}),
    })
    const { status, headers } = response
    const body = await response.json().catch(() => null)
    return { status, body, wait: Number(headers.get('retry-after')), passing: status === 429 || status > 499 }
  } catch {
    return { status: 0, body: null, wait: 0, passing: true }
  }
}
