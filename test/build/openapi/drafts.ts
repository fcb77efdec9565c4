// Requests drawn from the OpenAPI document: sound ones, and ones with something wrong in any part.
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import type { PublicQuiz } from '../../../questions/contract/quiz.ts'
import { METHODS, type OpenApiDocument, type Operation, type Parameter } from '../../../worker/openapi/shape.ts'
import { brokenBodies } from './bodies.ts'
import { DESK_BODIES } from './desk-bodies.ts'
import { answersTo, choicesFor } from './fitting.ts'
import * as oddities from './oddities.ts'
import { valuesOf } from './values.ts'

/** A request before it is sent. `{attempt}` may stand as `@0` or `@1`, and an entity tag as `@etag`: every run has its own. */
export interface Draft {
  readonly method: string
  /** The document's path; null for an address that the document does not have. */
  readonly template: string | null
  /** Path and query, percent-encoded. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

type Parameters = Readonly<Record<string, string>>

/** Mostly the first, once in `times` the second. */
const mostly = <A, B>(first: fc.Arbitrary<A>, second: fc.Arbitrary<B>, times: number) =>
  fc.oneof({ arbitrary: first, weight: times - 1 }, { arbitrary: second, weight: 1 })

const encoded = (values: fc.Arbitrary<unknown>) => values.map((value) => encodeURIComponent(String(value)))

const mediaType = mostly(
  fc.constantFrom('application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'),
  fc.constantFrom(...oddities.MEDIA_TYPES),
  9,
)

/** Most have nothing but a media type: several faults in one request hide each other. */
const headers: fc.Arbitrary<Readonly<Record<string, string>>> = mostly(
  fc.record({ 'Content-Type': mediaType }),
  fc.record(
    {
      'Content-Type': mediaType,
      'Content-Encoding': fc.constantFrom('identity', 'gzip', 'br', 'x'),
      Accept: fc.constantFrom('*/*', 'application/json', 'application/x-ndjson', 'text/html', 'application/xml', oddities.ECHO),
      'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x"', oddities.ECHO, '@etag', '@etag'),
      Origin: fc.constantFrom('https://example.com', 'null'),
      'Transfer-Encoding': fc.constant('chunked'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>,
  3,
)

const strange: fc.Arbitrary<Draft> = fc.record({
  method: fc.constantFrom('GET', 'HEAD', 'PUT', 'POST', 'DELETE'),
  template: fc.constant(null),
  address: fc.constantFrom(...oddities.ADDRESSES),
  headers,
  body: fc.constant(null),
})

/** Draws requests. `quiz` is one that is really published, `token` the one that the operator has set. */
export function drafts(document: OpenApiDocument, quiz: PublicQuiz, token: string): fc.Arbitrary<Draft> {
  const authorised = fc
    .record(
      {
        all: headers,
        Authorization: mostly(
          fc.constant(`Bearer ${token}`),
          fc.constantFrom('', 'Bearer', `Bearer ${oddities.ECHO}`, `Basic ${token}`, token),
          6,
        ),
        'Idempotency-Key': fc.constantFrom('"a"', 'b', '""', `"${oddities.ECHO}`, `"${oddities.ECHO}"`),
      },
      { requiredKeys: ['all'] },
    )
    .map(({ all, ...own }) => ({ ...all, ...own }) as Readonly<Record<string, string>>)

  const draw = valuesOf(document)
  /** The first few: repeats and conflicts need the same question again and again. */
  const asked = quiz.questions.slice(0, 3)

  const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
    quiz: fc.constant(quiz.id),
    attempt: fc.constantFrom('@0', '@1'),
    question: fc.constantFrom(...asked.map(({ id }) => id)),
  }

  function parameter({ name, schema }: Parameter): fc.Arbitrary<string> {
    const drawn = encoded(draw(schema))
    return mostly(known[name] ?? drawn, fc.oneof(drawn, encoded(fc.constantFrom(...oddities.NAMES))), 12)
  }

  function query(parameters: readonly Parameter[]): fc.Arbitrary<string> {
    const odd = fc.constantFrom(...oddities.QUERIES)
    const sound = Object.fromEntries(parameters.map(({ name, schema }) => [name, encoded(draw(schema))]))
    const joined = fc.record(sound, { requiredKeys: [] }).map((drawn) => new URLSearchParams(drawn as Parameters).toString())
    return mostly(joined, odd, parameters.length === 0 ? 20 : 2)
  }

  /** By the question in the path, where there is one: a body that goes with it. */
  function bodies({ operationId, requestBody }: Operation): (question: string | undefined) => fc.Arbitrary<Uint8Array | null> {
    const schema = requestBody?.content['application/json']?.schema
    if (schema === undefined) {
      const none = mostly(fc.constant(null), fc.constant(Buffer.from(`{"${oddities.ECHO}":1}`)), 9)
      return () => none
    }
    const drawn = draw(schema)
    function body(fitting: fc.Arbitrary<unknown>): fc.Arbitrary<Uint8Array> {
      const sound = mostly(fitting, drawn, 7).map((value) => Buffer.from(JSON.stringify(value)))
      return fc.oneof({ arbitrary: sound, weight: 3 }, { arbitrary: brokenBodies(fitting), weight: 2 })
    }
    const desk = DESK_BODIES[operationId]
    if (desk !== undefined) {
      const fitting = body(desk)
      return () => fitting
    }
    const all = body(answersTo(quiz).map((answers) => ({ answers })))
    const one = new Map(asked.map((question) => [question.id, body(choicesFor(question).map((choices) => ({ choices })))]))
    return (question) => (operationId === 'answerAll' ? all : (one.get(question ?? '') ?? all))
  }

  function drafted(template: string, own: string, operation: Operation): fc.Arbitrary<Draft> {
    const { parameters = [] } = operation
    const inPath = parameters.filter((one) => one.in === 'path')
    const path = fc.record(Object.fromEntries(inPath.map((one) => [one.name, parameter(one)]))) as fc.Arbitrary<Parameters>
    const spoiling = mostly(fc.constant(null), fc.record({ at: fc.nat(), by: fc.constantFrom(...oddities.RAW) }), 16)
    const raw = inPath.length === 0 ? fc.constant(null) : spoiling
    const bodyFor = bodies(operation)
    const rest = {
      method: mostly(fc.constant(own), fc.constantFrom(...oddities.METHODS), 9),
      query: query(parameters.filter((one) => one.in === 'query')),
      headers: operation.security === undefined ? headers : authorised,
      raw,
    }
    return path.chain((named) =>
      fc.record({ ...rest, body: bodyFor(named['question']) }).map(({ method, query, headers, raw, body }) => {
        const spoilt = raw === null ? named : { ...named, [inPath[raw.at % inPath.length]?.name ?? '']: raw.by }
        const filled = template.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => spoilt[name] ?? '')
        return { method, template: raw === null ? template : null, address: query === '' ? filled : `${filled}?${query}`, headers, body }
      }),
    )
  }

  /** The more there is in an operation to get wrong, the more often it is drawn. */
  const weigh = ({ parameters = [], requestBody }: Operation) => 2 + parameters.length + (requestBody === undefined ? 0 : 8)

  const described = Object.entries(document.paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ arbitrary: drafted(template, method.toUpperCase(), operation), weight: weigh(operation) }]
    }),
  )
  return fc.oneof(...described, { arbitrary: strange, weight: 3 })
}
