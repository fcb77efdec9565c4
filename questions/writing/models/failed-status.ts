// A status that is no success → the error it means for us. Nothing that the endpoint wrote is repeated: it may hold the key, or the article.
import { ModelError } from '../model.ts'

/** Seconds until the endpoint may be asked again; a date is measured by the endpoint's own clock. Null where it does not say. */
export function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value)
  const seconds = (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1_000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

/** `told` is what the endpoint wrote, where that was read; only known words of it count. `retry` is in seconds. */
export function failedStatus(status: number, { told = '', retry = null }: { told?: string; retry?: number | null } = {}): ModelError {
  if (status === 401 || status === 403) {
    return new ModelError('model-unauthorised', `The endpoint does not accept the key (status ${status}).`)
  }
  if (status === 402 || told.includes('insufficient_quota')) {
    return new ModelError('model-rejected', `The account at the endpoint has nothing left to spend (status ${status}).`)
  }
  if (status === 408 || status === 504 || status === 524) {
    return new ModelError('model-timeout', `The endpoint gave up waiting for the model (status ${status}).`, { retryAfter: retry })
  }
  // 498 and 529 are what two large providers say where others say 503.
  if ([429, 498, 503, 529].includes(status)) {
    const wait = retry === null ? '' : ` It asks to be left alone for ${retry} seconds.`
    return new ModelError('model-busy', `The endpoint is busy or limits how often it is asked (status ${status}).${wait}`, {
      retryAfter: retry,
    })
  }
  if (status >= 500) return new ModelError('model-unreachable', `The endpoint failed (status ${status}).`, { retryAfter: retry })
  if (status === 404) {
    const hint = 'Check the model’s name and the base URL, which for most endpoints ends in /v1.'
    return new ModelError('model-rejected', `The endpoint has no such model, or no such address (status 404). ${hint}`)
  }
  if (status >= 300 && status < 400) {
    return new ModelError('model-rejected', `The endpoint has moved (status ${status}); it is asked at the given base URL only.`)
  }
  return new ModelError('model-rejected', `The endpoint rejects the request (status ${status}): its model, size or parameters.`)
}
