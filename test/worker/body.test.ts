// What the door refuses of a body before it looks at what is in it: not JSON, too large, broken off, or with doubtful names.
import { describe, expect, test } from 'vitest'
import { A, SINGLE } from './fixture.ts'
import { problemOf, send, sendAnswer } from './sending.ts'

const GOOD = JSON.stringify({ choices: [A] })

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
