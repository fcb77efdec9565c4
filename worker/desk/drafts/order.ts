// What the desk is asked for, once the request has been narrowed.
export interface Order {
  readonly slug: string
  /** The article’s file. */
  readonly markdown: string
  /** The client’s Idempotency-Key, or null. */
  readonly key: string | null
  /** SHA-256 of the request’s value: tells the same request from another under the same key. */
  readonly fingerprint: string
  /** Whether progress is to be streamed. */
  readonly stream: boolean
}
