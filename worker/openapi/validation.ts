// Validators: how a copy is kept and checked again (RFC 9110 §8.8.3 and §13.1.2).
import type { Header, Parameter, Response } from './shape.ts'

const ENTITY_TAG = '"1f3d7eb56af4155e"'

const entityTag: Header = {
  description: 'A strong validator of these very bytes: send it back as `If-None-Match`.',
  required: true,
  schema: { type: 'string', pattern: '^"[^"]+"$' },
  example: ENTITY_TAG,
}

export const validator = { ETag: entityTag }

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of a copy that you hold: the answer is 304 while that copy is the current one.',
  schema: { type: 'string' },
  example: ENTITY_TAG,
}

/** The response to whoever holds the current copy. */
export function notModified(headers: Response['headers'] = validator): Record<string, Response> {
  return { '304': { description: 'The copy that you hold is the current one.', headers } }
}
