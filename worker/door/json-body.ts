// Narrows a request's body to a contract type: media type, UTF-8, JSON, the names of its members, then the schema.
import * as v from 'valibot'
import type { Failure, Narrowed } from '../failure.ts'
import { memberNameFault } from './member-names.ts'
import { type IsKnown, refusals } from './refusals.ts'

/** `application/json`, with or without parameters: RFC 8259 defines none, so they mean nothing. */
const JSON_MEDIA_TYPE = /^\s*application\/json\s*(?:;|$)/i

/** A client that goes away while it sends is no error of ours. */
export const BROKEN_OFF: Failure = { code: 'invalid-request', detail: 'The body broke off.' }

const invalid = (detail: string): Narrowed<never> => ({ failure: { code: 'invalid-request', detail } })

/**
 * The body's value, or why it was refused. The body's size is bounded before this; see `bodySize`. `isKnown` tells which names a refusal may
 * repeat, where the schema has names of the client's.
 */
export async function jsonBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  isKnown?: IsKnown,
): Promise<Narrowed<v.InferOutput<Schema>>> {
  if (!isPlainJson(request.headers)) return { failure: { code: 'unsupported-media-type' } }
  const bytes = await request.arrayBuffer().catch(() => null)
  if (bytes === null) return { failure: BROKEN_OFF }
  const text = decode(bytes)
  if (text === null) return invalid('The body is not UTF-8.')
  const json = parse(text)
  if (json === null) return invalid('The body is not JSON.')
  const fault = memberNameFault(text)
  if (fault !== null) return invalid(fault)

  const { success, output, issues } = v.safeParse(schema, json.value)
  if (success) return { value: output }
  return { failure: { code: 'invalid-request', detail: 'The body does not have the expected members.', errors: refusals(issues, isKnown) } }
}

function isPlainJson(headers: Headers): boolean {
  const coding = headers.get('Content-Encoding') ?? 'identity'
  return JSON_MEDIA_TYPE.test(headers.get('Content-Type') ?? '') && coding.toLowerCase() === 'identity'
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

/** V8 parses nested JSON without recursion and the schemas look no deeper than they describe, so depth needs no limit of its own. */
function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}
