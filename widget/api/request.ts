// One request to the API, and what came of it.

/** Longer than this, in milliseconds, and the connection counts as lost. */
const PATIENCE = 15_000

/** `status` is 0 when no answer came; `body` is null where it is not JSON. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
  /** `Retry-After` in seconds. */
  readonly wait: number
}

/** Sends a GET, or a PUT where there is a body to send. */
export async function request(url: string, signal: AbortSignal, body?: unknown): Promise<Answered> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      ...(body ? { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    return {
      status: response.status,
      body: await response.json().catch(() => null),
      wait: Number(response.headers.get('retry-after')),
    }
  } catch {
    return { status: 0, wait: 0 }
  }
}
