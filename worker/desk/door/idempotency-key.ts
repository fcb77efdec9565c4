// The header that makes a request safe to send again: draft-ietf-httpapi-idempotency-key-header.
import type { Narrowed } from '../../failure.ts'

/** A string of RFC 9651, which the draft asks for, without escapes; the bare form is what many clients send. */
const QUOTED = /^"([\x21\x23-\x5B\x5D-\x7E]{1,200})"$/
const BARE = /^([A-Za-z0-9._~:/+=-]{1,200})$/

/** The key, or null where there is none. */
export function idempotencyKey(header: string | undefined): Narrowed<string | null> {
  if (header === undefined) return { value: null }
  const [, key] = QUOTED.exec(header.trim()) ?? BARE.exec(header.trim()) ?? []
  if (key !== undefined) return { value: key }
  return {
    failure: { code: 'invalid-request', detail: 'Idempotency-Key is a string in double quotes, of 1 to 200 visible ASCII characters.' },
  }
}
