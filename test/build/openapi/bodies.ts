// Bodies that no client should send: wrong in their JSON, their bytes, their size or their depth.
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { ECHO, MEMBERS, VALUES } from './oddities.ts'

type Path = readonly (string | number)[]

/** How a part of a value is spoilt: put in place of, gone, or joined by another. */
type Change = { readonly by: unknown } | 'gone' | { readonly joinedBy: unknown; readonly as: string }

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...VALUES),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
)

const name = fc.oneof(fc.constantFrom(...MEMBERS), fc.string({ unit: 'grapheme', maxLength: 12 }))

const change: fc.Arbitrary<Change> = fc.oneof(
  junk.map((by) => ({ by })),
  fc.constant<Change>('gone'),
  fc.record({ joinedBy: junk, as: name }),
)

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, of]) => placesIn(of, [...path, key]))]
}

/** Own members, whatever their names: `__proto__` in a literal would be none. */
const objectOf = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)

function changed(value: unknown, how: Change): unknown {
  if (how === 'gone') return undefined
  if ('by' in how) return how.by
  if (Array.isArray(value)) return [...value, how.joinedBy]
  return typeof value === 'object' && value !== null ? objectOf([...Object.entries(value), [how.as, how.joinedBy]]) : how.joinedBy
}

function changedAt(value: unknown, [key, ...rest]: Path, how: Change): unknown {
  if (key === undefined) return changed(value, how)
  const entries = Object.entries(value as object).map(([name, of]) => [name, name === key ? changedAt(of, rest, how) : of] as const)
  const left = entries.filter(([, of]) => of !== undefined)
  return Array.isArray(value) ? left.map(([, of]) => of) : objectOf(left)
}

const nested = fc.constantFrom(10, 900, 15_000, 200_000).map((depth) => `{"choices":${'['.repeat(depth)}${']'.repeat(depth)}}`)

const large = fc.constantFrom(2_049, 40_000, 1_000_000).map((size) => JSON.stringify({ choices: [ECHO.repeat(size / ECHO.length + 1)] }))

/** The JSON as it would be accepted, to what a careless hand makes of it. */
const CARELESS: readonly ((json: string) => string)[] = [
  (json) => json.slice(0, -1),
  (json) => json.slice(0, json.length / 2),
  (json) => `\ufeff${json}`,
  (json) => `${json}${json}`,
  (json) => `${json},`,
  (json) => `[${json}]`,
  (json) => ` ${json} `,
  (json) => `//${json}`,
  (json) => json.replaceAll('"', "'"),
  (json) => json.replace('{', '{"choices":[],'),
  (json) => json.replace('{', '{"\\u0063hoices":[],'),
  (json) => json.replace('{', '{"__proto__":{},'),
]

const bare = fc.constantFrom('', 'null', 'NaN', '1e999', '"\\ud800"', '{"choices":["\\ud800"]}', ECHO)

const CODINGS: readonly ((json: string) => Uint8Array)[] = [
  (json) => Buffer.from(json, 'utf16le'),
  (json) => Buffer.concat([Buffer.from(json), Buffer.from([0])]),
  (json) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(json)]),
  (json) => Buffer.from(json.replace('"', '\xff'), 'latin1'),
]

/** Spoilt variants of bodies that would be accepted. */
export function brokenBodies(sound: fc.Arbitrary<unknown>): fc.Arbitrary<Uint8Array> {
  const json = sound.map((value) => JSON.stringify(value))
  const spoilt = fc.record({ value: sound, place: fc.nat(), how: change }).map(({ value, place, how }) => {
    const places = placesIn(value)
    return JSON.stringify(changedAt(value, places[place % places.length] ?? [], how)) ?? ''
  })
  const careless = fc.tuple(json, fc.constantFrom(...CARELESS)).map(([text, spoil]) => spoil(text))
  const coded = fc.tuple(json, fc.constantFrom(...CODINGS)).map(([text, code]) => code(text))
  const texts = fc.oneof({ arbitrary: spoilt, weight: 6 }, { arbitrary: careless, weight: 3 }, bare, nested, large)
  return fc.oneof({ arbitrary: texts.map((text) => Buffer.from(text)), weight: 9 }, coded)
}
