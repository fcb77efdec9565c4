// Which shard keeps an attempt.

/** FNV-1a, 32 bits (RFC 9923). */
const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The shard, 0 to `shards` − 1, of an attempt. Attempts find their answers by it again, so this function and a quiz's number of shards
 * never change: FNV-1a over the id's ASCII characters, mixed once more so that ids made in sequence (UUID version 7) spread evenly
 * too, modulo `shards`.
 */
export function shardOf(attempt: string, shards: number): number {
  let hash = OFFSET_BASIS
  for (let at = 0; at < attempt.length; at += 1) hash = Math.imul(hash ^ attempt.charCodeAt(at), PRIME)
  return mix(hash) % shards
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(input: number): number {
  let hash = Math.imul(input ^ (input >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
