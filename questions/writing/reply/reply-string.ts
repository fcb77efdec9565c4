// Strings of a model's JSON: curly or straight delimiters, raw line breaks, and quotation marks inside that nobody escaped.

/** Where a string stands decides what may follow it, and so which of its quotation marks is the last. */
export type Place = 'key' | 'member' | 'item'

const DOUBLE = '"“”„‟'
const SINGLE = "'‘’"
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const SPACE = /\s*/y
const PLAIN = { double: /[^"“”„‟\\]*/y, single: /[^'‘’\\]*/y }
const NEXT_ITEM = /["“”„‟'‘’[\]{}\d/-]|true|false|null/y
const NEXT_MEMBER = /["“”„‟'‘’}\]/]|[A-Za-z_]\w*\s*:/y

/** Whether a string begins with this character. */
export const opensString = (character: string) => character !== '' && (DOUBLE.includes(character) || SINGLE.includes(character))

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  return at + (SPACE.exec(text)?.[0].length ?? 0)
}

/** Whether what stands at `at` can follow a whole string. In well-formed JSON that is so at every unescaped mark. */
function mayEnd(text: string, at: number, place: Place): boolean {
  const next = afterSpace(text, at)
  const character = text[next]
  if (place === 'key') return character === ':'
  if (character === undefined || character === '}' || character === ']') return true
  const follower = place === 'item' ? NEXT_ITEM : NEXT_MEMBER
  if (character === ',') {
    const then = afterSpace(text, next + 1)
    return then === text.length || matches(follower, text, then)
  }
  const forgottenComma = text.slice(at, next).includes('\n') && opensString(character)
  return forgottenComma || text.startsWith('//', next)
}

/** The character that the backslash at `at` stands for, and what is behind it. */
function unescaped(text: string, at: number): { value: string; end: number } {
  const character = text.charAt(at + 1)
  const code = character === 'u' ? text.slice(at + 2, at + 6) : ''
  if (/^[\da-fA-F]{4}$/.test(code)) return { value: String.fromCharCode(Number.parseInt(code, 16)), end: at + 6 }
  return { value: ESCAPED[character] ?? character, end: at + 2 }
}

/**
 * Reads the string that begins at `start`; `end` is behind its last mark. Null where it has no end. What begins with a straight mark ends with
 * one, except where a straight mark inside shows that the JSON is malformed and a closing curly one before it could have been the end.
 */
export function replyString(text: string, start: number, place: Place): { value: string; end: number } | null {
  const opener = text.charAt(start)
  const plain = SINGLE.includes(opener) ? PLAIN.single : PLAIN.double
  let value = ''
  let curlyEnd: { value: string; end: number } | null = null
  let curlyOpened = false
  for (let at = start + 1; at < text.length; ) {
    plain.lastIndex = at
    const run = plain.exec(text)?.[0] ?? ''
    value += run
    at += run.length
    const character = text.charAt(at)
    if (character === '\\') {
      const escaped = unescaped(text, at)
      value += escaped.value
      at = escaped.end
      continue
    }
    const isContent = opener === '"' && character !== '"'
    if (isContent && character !== '”') curlyOpened = true
    if (character !== '' && mayEnd(text, at + 1, place)) {
      if (!isContent) return { value, end: at + 1 }
      if (!curlyOpened) curlyEnd ??= { value, end: at + 1 }
    } else if (character === '"' && curlyEnd !== null) return curlyEnd
    else if (place === 'key' && character !== '' && !isContent) return { value, end: at + 1 } // no key has marks inside
    value += character
    at += 1
  }
  return null
}
