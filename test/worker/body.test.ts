// What the door refuses of a body: not JSON, too large, or not what the contract describes; and that no refusal repeats what was sent.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { problemSchema } from '../../questions/contract/problem.ts'
import { A, makeClient, makeQuiz, SINGLE } from './fixture.ts'

const fetch = makeClient([makeQuiz('body')])

const send = (path: string, body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  fetch(`/v1/quizzes/body/attempts/${crypto.randomUUID()}${path}`, { method: 'PUT', headers, body })
const sendAnswer = (body: BodyInit, headers?: Record<string, string>) => send(`/answers/${SINGLE}`, body, headers)

const GOOD = JSON.stringify({ choices: [A] })

async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = parse(problemSchema, await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}

describe('media type', () => {
  test.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8'])('%s is taken', async (type) => {
    expect((await sendAnswer(GOOD, { 'Content-Type': type })).status).toBe(201)
  })

  test.each(['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded', 'application/problem+json', ''])(
    '"%s" is refused with 415',
    async (type) => {
      const response = await sendAnswer(new TextEncoder().encode(GOOD), type === '' ? {} : { 'Content-Type': type })
      expect(response.status).toBe(415)
      expect(response.headers.get('Accept')).toBe('application/json')
      expect((await problemOf(response)).type).toBe('/problems/unsupported-media-type')
    },
  )

  test('a compressed body is refused with 415', async () => {
    const response = await sendAnswer(GOOD, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    expect(response.status).toBe(415)
  })
})

describe('size', () => {
  const padded = (bytes: number) => GOOD.padEnd(bytes)

  test.each([
    [`/answers/${SINGLE}`, 2048],
    ['', 32_768],
  ])('of a body for the path ending in "%s" is at most %i bytes', async (path, limit) => {
    expect((await send(path, padded(limit))).status).not.toBe(413)
    const response = await send(path, padded(limit + 1))
    expect(response.status).toBe(413)
    expect(await problemOf(response)).toMatchObject({ type: '/problems/too-large', detail: `At most ${limit} bytes are taken here.` })
  })

  test('of a stream of unknown length is bounded too', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024
        if (sent > 1024 * 1024) controller.close()
        else controller.enqueue(new Uint8Array(1024).fill(0x20))
      },
    })
    expect((await sendAnswer(endless)).status).toBe(413)
    expect(sent).toBeLessThan(64 * 1024)
  })
})

test.each([
  ['of unknown length', {}],
  ['of a length given before', { 'Content-Length': '40' }],
])('a body %s that breaks off is the client’s fault', async (_, length: Record<string, string>) => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('Network connection lost.')) })
  const response = await sendAnswer(broken, { 'Content-Type': 'application/json', ...length })
  expect(response.status).toBe(400)
  expect((await problemOf(response)).detail).toBe('The body broke off.')
})

describe('a body that is not JSON is refused:', () => {
  test.each([
    ['nothing', '', 'The body is not JSON.'],
    ['an open brace', '{', 'The body is not JSON.'],
    ['a comment', `${GOOD} // yes`, 'The body is not JSON.'],
    ['two values', `${GOOD}${GOOD}`, 'The body is not JSON.'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'The body is not UTF-8.'],
    ['a byte that UTF-8 has not', new Uint8Array([...new TextEncoder().encode('{"choices":["'), 0xc0, 0x80]), 'The body is not UTF-8.'],
    ['a surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'The body is not UTF-8.'],
  ])('%s', async (_, body, detail) => {
    const response = await sendAnswer(body)
    expect(response.status).toBe(400)
    expect(await problemOf(response)).toMatchObject({ type: '/problems/invalid-request', detail })
  })
})

describe('a body whose names are doubtful is refused:', () => {
  test.each([
    ['a member twice', `{"choices":["${A}"],"choices":["${A}"]}`, 'The body names a member twice.'],
    ['a member twice, once escaped', `{"choices":["${A}"],"\\u0063hoices":["${A}"]}`, 'The body names a member twice.'],
    ['__proto__', `{"choices":["${A}"],"__proto__":{"choices":[]}}`, 'The body has a member that does not belong there.'],
    ['constructor, deep inside', '{"choices":[{"a":{"constructor":{}}}]}', 'The body has a member that does not belong there.'],
  ])('%s', async (_, body, detail) => {
    const response = await sendAnswer(body)
    expect(response.status).toBe(400)
    expect((await problemOf(response)).detail).toBe(detail)
  })

  test('__proto__ as a question', async () => {
    expect((await send('', `{"answers":{"__proto__":["${A}"],"${SINGLE}":["${A}"]}}`)).status).toBe(400)
  })

  test('but quotes, braces and colons inside strings are no names', async () => {
    const { errors } = await problemOf(await sendAnswer('{"choices":["\\"choices\\":[", "a:", "\\\\"]}'))
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/choices/0', '/choices/1', '/choices/2'])
  })
})

describe('a body that the contract does not describe is refused, by pointer:', () => {
  test.each([
    ['nothing in it', {}, '/choices', 'This member is missing.'],
    ['a list', [], '/choices', 'This member is missing.'],
    ['a number', 1, '', 'This must be an object.'],
    ['null', null, '', 'This must be an object.'],
    ['a member more', { choices: [A], secret: 1 }, '', 'This object has a member that does not belong here.'],
    ['choices that are no list', { choices: A }, '/choices', 'This must be a list.'],
    ['no choices', { choices: [] }, '/choices', 'This is too short.'],
    ['thirteen choices', { choices: Array(13).fill(A) }, '/choices', 'This is too long.'],
    ['a choice twice', { choices: [A, A] }, '/choices', 'A choice may be named once only.'],
    ['a choice that is a number', { choices: [A, 7] }, '/choices/1', 'This must be a string.'],
    ['a choice in upper case', { choices: [A.toUpperCase()] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
    ['half a surrogate pair', { choices: ['\ud800'] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
    ['an id and a line break', { choices: [`${A}\n`] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
  ])('%s', async (_, body, pointer, message) => {
    const response = await sendAnswer(JSON.stringify(body))
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors).toContainEqual({ pointer, message })
  })

  test.each([
    ['no answers', { answers: {} }, '/answers', 'This has too few members.'],
    ['a name that is no question', { answers: { 'a/b~c': [A] } }, '/answers', 'This object has a member that does not belong here.'],
    ['an answer without choices', { answers: { [SINGLE]: [] } }, `/answers/${SINGLE}`, 'This is too short.'],
    ['answers beyond any quiz', { answers: manyAnswers(51) }, '/answers', 'This has too many members.'],
  ])('%s at once', async (_, body, pointer, message) => {
    const response = await send('', JSON.stringify(body))
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors).toContainEqual({ pointer, message })
  })

  test('a body nested as deep as its size allows', async () => {
    const depth = 16_000
    expect((await send('', '['.repeat(depth) + ']'.repeat(depth))).status).toBe(400)
    expect((await send('', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).status).toBe(400)
  })

  test('a body of many faults, with the first ten of them', async () => {
    const response = await sendAnswer(JSON.stringify({ choices: Array(100).fill(1) }))
    expect((await problemOf(response)).errors).toHaveLength(10)
  })

  test('a body of many names that do not belong, with one refusal', async () => {
    const response = await send('', JSON.stringify({ answers: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [n, n])) }))
    expect((await problemOf(response)).errors).toHaveLength(1)
  })
})

test.each([
  ['as a value', { choices: ['ECHO'] }],
  ['as a name', { ECHO: 1 }],
  ['as a question', { answers: { ECHO: ['ECHO'] } }],
  ['deep inside', { choices: [{ ECHO: ['ECHO'] }] }],
])('no refusal repeats what was sent %s', async (_, body) => {
  for (const path of ['', `/answers/${SINGLE}`, '/answers/ECHO', '/ECHO']) {
    const response = await send(path, JSON.stringify(body))
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('ECHO')
    expect(JSON.stringify([...response.headers])).not.toContain('ECHO')
  }
})

function manyAnswers(count: number): Record<string, string[]> {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`q_aaaaaaaa${letters[n >> 5]}${letters[n & 31]}`, [A]]))
}
