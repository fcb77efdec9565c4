// Bounds the size of a body before it is read.
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from '../bindings.ts'
import { problem } from '../failure.ts'

/** Refuses a body of more than `limit` bytes. */
export function bodySize(limit: number): MiddlewareHandler<AppEnv> {
  return bodyLimit({ maxSize: limit, onError: (c) => problem(c, { code: 'too-large', limit }) })
}
