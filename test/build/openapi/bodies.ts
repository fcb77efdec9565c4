// Bodies that no client should send: wrong in their JSON, their bytes, their size or their depth.
import { Buffer } from 'node:buffer'
import fc from 'fast-check'

/** Stands in whatever is sent by mistake or malice: no answer may repeat it. */
export const ECHO = 'zq9echo'

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '\u0000', '\u202e', 'é', '😀', 'choices ', ECHO]

const junk = fc.oneof(
  fc.constantFrom(null, true, 0, -0, 1e308, '', ECHO, [], {}, [[]], '\ud800', '\u0000', 'c_aaaaaaaaaa', ['c_aaaaaaaaaa', 'c_aaaaaaaaaa']),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
)

const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', maxLength: 12 }))

/** An own member, whatever its name: `__proto__` in a literal would be none. */
const withMember = (value: object, key: string, of: unknown) => Object.fromEntries([...Object.entries(value), [key, of]])

/** A value with one of its parts, at any depth, put in place of by something else. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const places = value.map((_, at) => spoilt(value[at]).map((part) => value.with(at, part)))
    const more = fc.array(junk, { minLength: 1, maxLength: 20 }).map((extra) => [...value, ...extra])
    return fc.oneof(junk, more, ...places)
  }
  if (typeof value === 'object' && value !== null) {
    const places = Object.entries(value).flatMap(([key, of]) => [
      spoilt(of).map((part) => withMember(value, key, part)),
      fc.constant(Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))),
    ])
    return fc.oneof(
      junk,
      fc.tuple(name, junk).map(([key, of]) => withMember(value, key, of)),
      ...places,
    )
  }
  return junk
}

const nested = fc.constantFrom(10, 900, 15_000, 200_000).map((depth) => `{"choices":${'['.repeat(depth)}${']'.repeat(depth)}}`)

const large = fc.constantFrom(2_049, 40_000, 1_000_000).map((size) => JSON.stringify({ choices: [ECHO.repeat(size / ECHO.length + 1)] }))

function textOf(json: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.nat(json.length).map((end) => json.slice(0, end)),
    fc.constantFrom(`\ufeff${json}`, `${json}${json}`, `${json},`, `[${json}]`, ` ${json} `, `//${json}`, json.replaceAll('"', "'")),
    fc.constantFrom(json.replace('{', '{"choices":[],'), json.replace('{', '{"\\u0063hoices":[],'), json.replace('{', '{"__proto__":{},')),
    fc.constantFrom('', 'null', 'NaN', '1e999', '"\\ud800"', '{"choices":["\\ud800"]}', ECHO),
  )
}

function bytesOf(json: string): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc.constantFrom(
      Buffer.from(json, 'utf16le'),
      Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
      Buffer.concat([Buffer.from(json), Buffer.from([0])]),
    ),
    fc.uint8Array({ maxLength: 40 }),
  )
}

/** Spoilt variants of a body that would be accepted. */
export function brokenBodies(sound: unknown): fc.Arbitrary<Uint8Array> {
  const json = JSON.stringify(sound)
  return fc.oneof(
    { arbitrary: spoilt(sound).map((value) => Buffer.from(JSON.stringify(value) ?? '')), weight: 5 },
    { arbitrary: textOf(json).map((text) => Buffer.from(text)), weight: 3 },
    { arbitrary: bytesOf(json), weight: 1 },
    { arbitrary: fc.oneof(nested, large).map((text) => Buffer.from(text)), weight: 1 },
  )
}
