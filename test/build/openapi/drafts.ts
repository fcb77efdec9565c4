// Requests drawn from the OpenAPI document: sound ones, and ones with something wrong in any part.
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import type { PublicQuestion, PublicQuiz } from '../../../questions/contract/quiz.ts'
import { METHODS, type OpenApiDocument, type Operation, type Parameter } from '../../../worker/openapi/shape.ts'
import { brokenBodies, ECHO } from './bodies.ts'
import { valuesOf } from './values.ts'

/** A request before it is sent. `{attempt}` may stand as `@0` or `@1`: every run has two attempts of its own. */
export interface Draft {
  readonly method: string
  /** The document's path; null for an address that the document does not have. */
  readonly template: string | null
  /** Path and query, percent-encoded. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

const OTHER_METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'PURGE'] as const

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  ECHO,
  'پاکستان',
  '😀',
  "'; DROP TABLE answers; --",
  '<script>',
  'a'.repeat(3000),
  'null',
  '-1',
]

/** Not percent-encoded properly, or changing the path: the address is then none of the document's. */
const RAW = ['%', '%00', '%E0%A4%A', '..', '.', '', 'a/b', '%2e%2e', '%2F', '?', ';x=1'] as const

const STRANGE = [
  '/nothing',
  '/v1',
  '/v1/',
  '/V1/quizzes',
  '//',
  '/v1/quizzes/',
  '/.well-known/x',
  '/_headers',
  '/.git/config',
  `/${ECHO}`,
  '/worker/index.ts',
]

const SOUND_TYPES = ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON']
const WRONG_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'application/problem+json',
  'json',
  ECHO,
]

const QUERIES = [
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=1e1',
  'limit=',
  'limit=%D9%A3',
  'limit=2&limit=0',
  'cursor=',
  'cursor=%00',
  'cursor=%',
  `cursor=${ECHO}`,
  '__proto__=1',
]

/** Mostly the first, sometimes the second. */
const mostly = <A, B>(first: fc.Arbitrary<A>, second: fc.Arbitrary<B>, weight = 8) =>
  fc.oneof({ arbitrary: first, weight }, { arbitrary: second, weight: 1 })

function choicesFor({ kind, choices }: PublicQuestion): fc.Arbitrary<string[]> {
  const ids = choices.map(({ id }) => id)
  const least = kind === 'order' ? ids.length : 1
  const most = kind === 'single' ? 1 : ids.length
  return fc.shuffledSubarray(ids, { minLength: least, maxLength: most })
}

/** The same few questions again and again: repeats and conflicts need them. */
function answersTo({ questions }: PublicQuiz): fc.Arbitrary<Record<string, string[]>> {
  const answers = questions.map((question) => fc.tuple(fc.constant(question.id), choicesFor(question)))
  return fc
    .tuple(...answers)
    .chain((all) => fc.subarray(all, { minLength: 1 }))
    .map((some) => Object.fromEntries(some))
}

interface Parts {
  readonly parameters: Readonly<Record<string, string>>
  readonly raw: boolean
  readonly body: Uint8Array | null
}

function addressOf(template: string, { parameters }: Parts, query: string): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => parameters[name] ?? '')
  return query === '' ? path : `${path}?${query}`
}

/** Draws requests. `quiz` is one that is really published. */
export function drafts(document: OpenApiDocument, quiz: PublicQuiz): fc.Arbitrary<Draft> {
  const draw = valuesOf(document)
  const encoded = (values: fc.Arbitrary<unknown>) => values.map((value) => encodeURIComponent(String(value)))

  const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
    quiz: fc.constant(quiz.id),
    attempt: fc.constantFrom('@0', '@1'),
    question: fc.constantFrom(...quiz.questions.slice(0, 3).map(({ id }) => id)),
  }

  function parameter({ name, schema }: Parameter): fc.Arbitrary<string> {
    return mostly(known[name] ?? encoded(draw(schema)), fc.oneof(encoded(draw(schema)), encoded(fc.constantFrom(...NAMES))), 12)
  }

  function parameters(operation: Operation): fc.Arbitrary<Record<string, string>> {
    const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path')
    return fc.record(Object.fromEntries(inPath.map((one) => [one.name, parameter(one)])))
  }

  /** A body that goes with the question in the path, where there is one. */
  function body({ operationId, requestBody }: Operation, question: string | undefined): fc.Arbitrary<Uint8Array | null> {
    const schema = requestBody?.content['application/json']?.schema
    if (schema === undefined) return mostly(fc.constant(null), fc.constant(Buffer.from(`{"${ECHO}":1}`)))
    const asked = quiz.questions.find(({ id }) => id === question) ?? quiz.questions[0]
    if (asked === undefined) throw new Error('A quiz without questions is no quiz to try the API with.')
    const fitting =
      operationId === 'answerQuestion' ? choicesFor(asked).map((choices) => ({ choices })) : answersTo(quiz).map((answers) => ({ answers }))
    const sound = mostly(fitting as fc.Arbitrary<unknown>, draw(schema), 6)
    return fc.oneof(
      { arbitrary: sound.map((value) => Buffer.from(JSON.stringify(value))), weight: 3 },
      { arbitrary: fitting.chain((value) => brokenBodies(value)), weight: 2 },
    )
  }

  function parts(operation: Operation): fc.Arbitrary<Parts> {
    return parameters(operation).chain((drawn) =>
      fc
        .record({
          body: body(operation, drawn['question']),
          spoil: mostly(fc.constant(null), fc.tuple(fc.nat(2), fc.constantFrom(...RAW)), 15),
        })
        .map(({ body, spoil }) => {
          const names = Object.keys(drawn)
          if (spoil === null || names.length === 0) return { parameters: drawn, raw: false, body }
          return { parameters: { ...drawn, [names[spoil[0] % names.length] ?? '']: spoil[1] }, raw: true, body }
        }),
    )
  }

  const headers = fc
    .record(
      {
        'Content-Type': mostly(fc.constantFrom(...SOUND_TYPES), fc.constantFrom(...WRONG_TYPES)),
        'Content-Encoding': fc.constantFrom('identity', 'gzip', 'br', 'x'),
        Accept: fc.constantFrom('*/*', 'application/json', 'text/html', 'application/xml', ECHO),
        'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x"', ECHO, '@etag'),
        Origin: fc.constantFrom('https://example.com', 'null'),
      },
      { requiredKeys: ['Content-Type'] },
    )
    // One in two has nothing but its media type: several faults in one request hide each other.
    .chain((all) => fc.constantFrom(all, { 'Content-Type': all['Content-Type'] }))
    .map(
      (all) =>
        Object.fromEntries(
          Object.entries(all).filter(([name]) => name !== 'Content-Encoding' || all['Content-Encoding'] !== undefined),
        ) as Record<string, string>,
    )

  function query(operation: Operation): fc.Arbitrary<string> {
    const inQuery = (operation.parameters ?? []).filter((one) => one.in === 'query')
    const sound = fc
      .record(Object.fromEntries(inQuery.map(({ name, schema }) => [name, encoded(draw(schema))])), { requiredKeys: [] })
      .map((drawn) =>
        Object.entries(drawn)
          .map(([name, value]) => `${name}=${value}`)
          .join('&'),
      )
    return inQuery.length === 0 ? mostly(fc.constant(''), fc.constantFrom(...QUERIES), 20) : mostly(sound, fc.constantFrom(...QUERIES), 1)
  }

  function drafted(template: string, own: string, operation: Operation): fc.Arbitrary<Draft> {
    return fc
      .record({
        method: mostly(fc.constant(own), fc.constantFrom(...OTHER_METHODS)),
        parts: parts(operation),
        headers,
        query: query(operation),
      })
      .map(({ method, parts, headers, query }) => ({
        method,
        template: parts.raw ? null : template,
        address: addressOf(template, parts, query),
        headers,
        body: parts.body,
      }))
  }

  const operations = Object.entries(document.paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => (item[method] === undefined ? [] : [{ template, method, operation: item[method] }])),
  )
  /** The more there is in an operation to get wrong, the more often it is drawn. */
  const weigh = ({ operation }: (typeof operations)[number]) =>
    2 + (operation.parameters?.length ?? 0) + (operation.requestBody === undefined ? 0 : 8)

  return fc.oneof(
    ...operations.map((one) => ({ arbitrary: drafted(one.template, one.method.toUpperCase(), one.operation), weight: weigh(one) })),
    {
      arbitrary: fc.record({
        method: fc.constantFrom('GET', 'HEAD', 'PUT', 'POST', 'DELETE'),
        template: fc.constant(null),
        address: fc.constantFrom(...STRANGE),
        headers,
        body: fc.constant(null),
      }),
      weight: 3,
    },
  )
}
