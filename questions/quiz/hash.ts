// Short digests in base 32: for ids that say nothing of what they stand for, and for versions.
import { sha256 } from '@noble/hashes/sha2.js'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first `length` characters (at most 51) of the SHA-256 of the parts, in the base 32 of RFC 4648, lower case. Parts never run together. */
export function hash(parts: readonly string[], length: number): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify(parts)))
  let characters = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      characters += ALPHABET[(bits >> held) & 31]
    }
    bits &= (1 << held) - 1
    if (characters.length >= length) break
  }
  return characters.slice(0, length)
}
