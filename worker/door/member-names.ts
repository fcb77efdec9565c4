// Finds member names that JSON.parse and the schemas pass over in silence, so that no part of a body is ignored.

/** A string, or one of the characters that structure JSON. The string's two branches exclude each other, so the expression is linear. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g

/** valibot's `record` leaves these out of its output without an issue. */
const SKIPPED_BY_RECORDS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What is wrong with the names of a body's members, as a sentence for its sender, or null. An object that names a member twice means
 * different things to different readers (RFC 7493, 2.3). `text` has been parsed before, so it is known to be JSON.
 */
export function memberNameFault(text: string): string | null {
  const open: Set<string>[] = []
  let last = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const name = String(JSON.parse(last)) // as parsed: "a" and "\u0061" are one name
      const names = open.at(-1)
      if (names?.has(name)) return 'The body names a member twice.'
      if (SKIPPED_BY_RECORDS.has(name)) return 'The body has a member that does not belong there.'
      names?.add(name)
    }
    last = token
  }
  return null
}
