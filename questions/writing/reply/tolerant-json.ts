// JSON as models write it. The libraries for it that were tried complete what was cut off, so that half an item stays, and overflow the
// stack where brackets nest deeply; this one leaves the last, incomplete item out.
import { opensString, type Place, replyString } from './reply-string.ts'

/** No reply of ours nests deeper than six; a deeper one is treated as if it ended there. */
const DEEPEST = 32

const SPACE = /\s*/y
const NUMBER = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[A-Za-z_$][\w$]*/y
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
])

/** `incomplete` once the text ended, or made no sense, before its brackets were closed. */
interface Cursor {
  readonly text: string
  at: number
  incomplete: boolean
}

export interface Read {
  readonly value: unknown
  /** Behind what was read. */
  readonly end: number
  readonly complete: boolean
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const taken = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.at += taken.length
  return taken
}

/** Passes over white space, commas and comments, and returns the character behind them; empty at the end. */
function next(cursor: Cursor): string {
  const { text } = cursor
  for (;;) {
    take(cursor, SPACE)
    const isLine = text.startsWith('//', cursor.at)
    if (isLine || text.startsWith('/*', cursor.at)) {
      const end = text.indexOf(isLine ? '\n' : '*/', cursor.at + 2)
      cursor.at = end === -1 ? text.length : end + (isLine ? 1 : 2)
    } else if (text[cursor.at] === ',') cursor.at += 1
    else return text.charAt(cursor.at)
  }
}

function string(cursor: Cursor, place: Place): string {
  const read = replyString(cursor.text, cursor.at, place)
  if (read === null) cursor.incomplete = true
  cursor.at = read?.end ?? cursor.text.length
  return read?.value ?? ''
}

function scalar(cursor: Cursor): unknown {
  const digits = take(cursor, NUMBER)
  if (digits !== '') {
    cursor.incomplete = cursor.at === cursor.text.length // more digits may have been meant
    return Number.isFinite(Number(digits)) ? Number(digits) : null
  }
  const word = take(cursor, WORD)
  cursor.incomplete = !WORDS.has(word)
  return WORDS.get(word)
}

/** With `keep`, what is complete of an incomplete array or object is returned; without, nothing. */
function value(cursor: Cursor, depth: number, place: Place, keep: boolean): unknown {
  const character = next(cursor)
  if (character === '{' || character === '[') {
    if (depth < DEEPEST) return character === '{' ? object(cursor, depth, keep) : array(cursor, depth, keep)
    cursor.incomplete = true
    return undefined
  }
  const read = opensString(character) ? string(cursor, place) : scalar(cursor)
  return cursor.incomplete ? undefined : read
}

function array(cursor: Cursor, depth: number, keep: boolean): unknown[] | undefined {
  const items: unknown[] = []
  cursor.at += 1
  for (;;) {
    const character = next(cursor)
    if (character === ']') cursor.at += 1
    if (character === ']' || character === '}') return items // another bracket than ours closes what is around us
    const item = value(cursor, depth + 1, 'item', false)
    if (cursor.incomplete) return keep ? items : undefined
    items.push(item)
  }
}

function object(cursor: Cursor, depth: number, keep: boolean): object | undefined {
  const members: [string, unknown][] = []
  const made = () => Object.fromEntries(members.filter(([key]) => key !== '__proto__'))
  cursor.at += 1
  for (;;) {
    const character = next(cursor)
    if (character === '}') cursor.at += 1
    if (character === '}' || character === ']') return made()
    const key = opensString(character) ? string(cursor, 'key') : take(cursor, WORD)
    const colon = next(cursor)
    cursor.incomplete ||= colon !== ':'
    cursor.at += 1
    const member = cursor.incomplete ? undefined : value(cursor, depth + 1, 'member', keep)
    if (member !== undefined) members.push([key, member])
    if (cursor.incomplete) return keep ? made() : undefined
  }
}

/**
 * Reads the object or array that begins at `start`. Of an incomplete one the complete members are kept, and of a list among them the complete
 * items, but nothing of an item that is itself incomplete. Total; takes time linear in what it reads.
 */
export function tolerantJson(text: string, start: number): Read {
  const cursor: Cursor = { text, at: start, incomplete: false }
  const read = value(cursor, 0, 'member', true)
  return { value: read, end: Math.min(cursor.at, text.length), complete: !cursor.incomplete }
}
