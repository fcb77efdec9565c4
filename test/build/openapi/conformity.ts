// Whether a reply is one that the OpenAPI document promises for its request.
import type { IncomingHttpHeaders } from 'node:http'
import type { Header, Method, OpenApiDocument, Operation, Response } from '../../../worker/openapi/shape.ts'
import type { Draft } from './drafts.ts'
import { ECHO } from './oddities.ts'
import { type SchemaValidator, schemaValidator } from './schema-validator.ts'
import type { Reply } from './send.ts'

const PROBLEM = 'application/problem+json'
const LINES = 'application/x-ndjson'

/** What is sent here comes back in what is made of it. */
const MADE_OF_WHAT_WAS_SENT = new Set<string | null>(['/v1/lint', '/v1/bank', '/v1/drafts'])

/** The only failure that a server may be set up for: it has no model. */
const isWithoutModel = ({ template }: Draft, { status, text }: Reply) =>
  template === '/v1/drafts' && status === 503 && text.includes('"/problems/not-set-up"')

const mediaTypeOf = (headers: IncomingHttpHeaders) => (headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function headerFaults(validate: SchemaValidator, declared: Readonly<Record<string, Header>>, sent: IncomingHttpHeaders): string[] {
  return Object.entries(declared).flatMap(([name, { required = false, schema }]) => {
    const value = sent[name.toLowerCase()]
    if (value === undefined) return required ? [`${name} is missing`] : []
    return validate(schema, schema.type === 'integer' ? Number(value) : value).map((fault) => `${name}: ${fault}`)
  })
}

function bodyFaults(validate: SchemaValidator, { content = {} }: Response, { headers, text }: Reply): string[] {
  if (Object.keys(content).length === 0) return text === '' ? [] : ['a body where none is described']
  const mediaType = mediaTypeOf(headers)
  const described = content[mediaType]
  if (described === undefined) return [`a body of ${mediaType || 'no media type'}, which is not described`]
  if (mediaType === LINES)
    return text
      .trimEnd()
      .split('\n')
      .flatMap((line) => validate(described.schema, parsed(line)?.value))
  if (!mediaType.endsWith('json')) return validate(described.schema, text)
  const json = parsed(text)
  return json === null ? ['a body that is not JSON'] : validate(described.schema, json.value)
}

/** What holds whatever was asked for. */
function generalFaults(draft: Draft, reply: Reply): string[] {
  const { template, address } = draft
  const { status, headers, text } = reply
  const faults: string[] = []
  if (status >= 500 && !isWithoutModel(draft, reply)) faults.push(`status ${status}`)
  if (text.includes(ECHO) && (status >= 400 || !MADE_OF_WHAT_WAS_SENT.has(template))) faults.push('repeats what was sent')
  if (headers['set-cookie'] !== undefined) faults.push('sets a cookie')
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('may be sniffed')
  if (template?.startsWith('/v1/') && headers['access-control-allow-origin'] !== '*') faults.push('cannot be read from another origin')
  if (headers['access-control-allow-credentials'] !== undefined) faults.push('takes credentials')
  return faults.map((fault) => `${fault} (${address.slice(0, 80)})`)
}

/** Refusals that belong to no operation: an address that does not exist, a method that it does not take. */
function refusalFaults(validate: SchemaValidator, { status, headers, text }: Reply, method: string): string[] {
  if (method === 'HEAD') return text === '' ? [] : ['a body for HEAD']
  if (mediaTypeOf(headers) === 'text/html') return status === 404 ? [] : [`a page with status ${status}`]
  if (mediaTypeOf(headers) !== PROBLEM) return [`a refusal of ${mediaTypeOf(headers) || 'no media type'}`]
  const problem = parsed(text)?.value
  const faults = validate({ $ref: '#/components/schemas/Problem' }, problem)
  if ((problem as { status?: unknown } | undefined)?.status !== status) faults.push('a problem of another status')
  return faults
}

function operationFor(document: OpenApiDocument, { template, method }: Draft): Operation | undefined {
  const item = template === null ? undefined : document.paths[template]
  return item?.[(method === 'HEAD' ? 'get' : method.toLowerCase()) as Method]
}

/** Says what of a reply is not as the document has it: nothing where all is well. */
export function conformity(document: OpenApiDocument): (draft: Draft, reply: Reply) => string[] {
  const validate = schemaValidator(document)

  function particularFaults(draft: Draft, reply: Reply): string[] {
    const operation = operationFor(document, draft)
    if (operation === undefined) {
      if (draft.method === 'OPTIONS' && reply.status === 204) return reply.text === '' ? [] : ['a preflight with a body']
      if (draft.template === null && reply.status < 400) return []
      const allowed = reply.status !== 405 || reply.headers.allow !== undefined ? [] : ['405 without Allow']
      const expected = draft.template === null || reply.status === 405 ? [] : [`status ${reply.status} for a method that is not described`]
      return [...allowed, ...expected, ...refusalFaults(validate, reply, draft.method)]
    }
    const response = operation.responses[reply.status]
    if (response === undefined) return [`status ${reply.status}, which is not described`]
    const headers = headerFaults(validate, response.headers ?? {}, reply.headers)
    if (draft.method === 'HEAD') return reply.text === '' ? headers : ['a body for HEAD']
    return [...headers, ...bodyFaults(validate, response, reply)]
  }

  /** What the document's own schema refuses, the app must refuse. */
  function leniencies(draft: Draft, { status }: Reply): string[] {
    const schema = operationFor(document, draft)?.requestBody?.content['application/json']?.schema
    if (schema === undefined || status >= 400) return []
    const json = parsed(new TextDecoder().decode(draft.body ?? new Uint8Array()))
    return json !== null && validate(schema, json.value).length === 0 ? [] : ['takes a body that is not as described']
  }

  return (draft, reply) => [...generalFaults(draft, reply), ...particularFaults(draft, reply), ...leniencies(draft, reply)]
}
