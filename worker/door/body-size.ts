// Bounds the size of a body before it is read.
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from '../failure.ts'
import { BROKEN_OFF } from './json-body.ts'

/** Refuses a body of more than `limit` bytes, and one of unknown length that breaks off. */
export function bodySize(limit: number): MiddlewareHandler {
  const limited = bodyLimit({ maxSize: limit, onError: (c) => problem(c, { code: 'too-large', limit }) })
  return async function bodySize(c, next) {
    try {
      return await limited(c, next)
    } catch {
      return problem(c, BROKEN_OFF) // whatever fails behind this middleware, Hono has answered already
    }
  }
}
