// What is read of a model's reply, and what is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_REPLY, parseReply } from '../../../../questions/writing/reply/parse-reply.ts'

const container = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, noNullPrototype: true }),
  fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1 }),
)
/** What JSON itself makes of a value: it has no -0, and we take no `__proto__`. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const hasProto = (value: unknown) => JSON.stringify(value).includes('"__proto__"')

describe('a reply', () => {
  it.each([
    ['is JSON', '{"a":[1,true,null,"x"]}', { a: [1, true, null, 'x'] }],
    ['is fenced', 'Here you are:\n```json\n{"a":1}\n```\nAnything else?', { a: 1 }],
    ['has brackets in the words around it', 'As [1] asks {so}: {"a":[1,2,3]} (see [2], {b})', { a: [1, 2, 3] }],
    ['thinks aloud first', '<think>Perhaps {"a":[1,2,3,4,5,6]}?</think>\n{"a":7}', { a: 7 }],
    ['shows an example first', 'Like {"a":0}. So: {"a":[1,2,3]}', { a: [1, 2, 3] }],
    ['has needless commas', '{"a":[1,2,],"b":3,}', { a: [1, 2], b: 3 }],
    ['forgets commas', '{"a":1\n"b":["x"\n"y"]}', { a: 1, b: ['x', 'y'] }],
    ['has comments', '{"a":1, // one\n/* two */ "b":2}', { a: 1, b: 2 }],
    ['has curly quotation marks', '{“a”: “b”, “c”: [“d”, “e”]}', { a: 'b', c: ['d', 'e'] }],
    ['has single quotation marks', "{'a': 'it's b', 'c': ‘d’}", { a: "it's b", c: 'd' }],
    ['begins with a straight mark and ends with a curly one', '{"a":"b”,"c":"d"}', { a: 'b', c: 'd' }],
    ['does not escape marks inside', '{"a":"He said "yes" twice","b":1}', { a: 'He said "yes" twice', b: 1 }],
    ['has curly marks inside straight ones', '["“a”, “b”", "x”}"]', ['“a”, “b”', 'x”}']],
    ['breaks lines inside a string', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['escapes', '{"a":"\\u00e9\\n\\"\\\\\\/\\\'\\u12"}', { a: 'é\n"\\/\'u12' }],
    ['has bare keys and the words of Python', '{a: True, b: None, c: False}', { a: true, b: null, c: false }],
    ['closes with the wrong bracket', '{"a":[1,2}', { a: [1, 2] }],
    ['has a number that is none', '{"a":1e999}', { a: null }],
  ])('that %s is read', (_what, text, value) => {
    expect(parseReply(text)).toEqual(value)
  })

  it.each([
    ['nothing', ''],
    ['words', 'I cannot help with that.'],
    ['brackets without anything in them', 'See [the] {article}'],
    ['thoughts without an answer', '<think>{"a":1}</think>'],
    ['markup', '<html><body>502 Bad Gateway</body></html>'],
    ['more than is ever looked at', `{"a":"${'x'.repeat(LONGEST_REPLY)}"}`],
  ])('of %s has no JSON', (_what, text) => {
    expect(parseReply(text)).toBeNull()
  })

  it('that is well-formed JSON is read as JSON reads it, whatever its strings hold', () => {
    fc.assert(
      fc.property(container, (value) => {
        fc.pre(!hasProto(value))
        expect(parseReply(JSON.stringify(value))).toEqual(asJson(value))
        expect(parseReply(`Sure!\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`)).toEqual(asJson(value))
      }),
    )
  })
})

describe('a reply that is cut off', () => {
  const whole = {
    entities: [{ id: 'e1', name: 'A “B” C' }],
    facts: [
      { id: 'f1', quotes: [{ exact: 'one' }, { exact: 'two' }] },
      { id: 'f2', quotes: [{ exact: 'three' }] },
    ],
    heading: 'Who said "it"?',
    candidates: [
      { id: 'c1', distractors: [{ text: 'x' }, { text: 'y' }] },
      { id: 'c2', distractors: [] },
    ],
  }
  const text = JSON.stringify(whole)

  it('keeps whole items only, wherever it ends', () => {
    for (let end = 1; end < text.length; end += 1) {
      const kept = parseReply(text.slice(0, end)) as Partial<typeof whole> | null
      for (const [name, value] of Object.entries(kept ?? {})) {
        const original = whole[name as keyof typeof whole]
        expect(value).toEqual(Array.isArray(original) ? original.slice(0, (value as unknown[]).length) : original)
      }
    }
  })

  it('keeps every item that was whole', () => {
    expect(parseReply(text.slice(0, text.indexOf('three')))).toEqual({ entities: whole.entities, facts: whole.facts.slice(0, 1) })
    expect(parseReply(text.slice(0, text.indexOf('"y"')))).toEqual({ ...whole, candidates: [] })
    expect(parseReply('[{"a":1},{"a":[2,')).toEqual([{ a: 1 }])
  })

  it('keeps no number that might have gone on', () => {
    expect(parseReply('{"a":1,"b":12')).toEqual({ a: 1 })
  })

  it('ends where it stops making sense', () => {
    expect(parseReply('{"a":[{"b":1},{"b":2},{"b" 3},{"b":4}]}')).toEqual({ a: [{ b: 1 }, { b: 2 }] })
  })
})

describe('a hostile reply', () => {
  it('reaches no prototype', () => {
    const read = parseReply('{"__proto__":{"x":1},"a":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}') as { a: object }
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(read.a)).toBe(Object.prototype)
    expect(Object.keys(read)).toEqual(['a'])
    expect('x' in {}).toBe(false)
  })

  it.each([
    ['arrays', '['.repeat(100_000)],
    ['closed arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
  ])('of %s, nested a hundred thousand deep, has no depth that matters', (_what, text) => {
    expect(JSON.stringify(parseReply(text)).length).toBeLessThan(300)
  })

  it('of five thousand candidates is read whole', () => {
    const candidates = Array.from({ length: 5_000 }, (_, index) => ({ id: `c${index}`, stem: 'Who said “it”?', choices: ['a', 'b'] }))
    expect(parseReply(JSON.stringify({ candidates }))).toEqual({ candidates })
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '“',
      '”',
      "'",
      ',',
      ':',
      '\\',
      '\\u',
      '/*',
      '//',
      '\n',
      ' ',
      'a',
      '1',
      'true',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(() => JSON.stringify(parseReply(pieces.join('')))).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })
})
