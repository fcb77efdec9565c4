// A model's reply → the JSON in it, whatever stands around it and however much of it arrived.
import { type Read, tolerantJson } from './tolerant-json.ts'

/** Longest reply that is looked at, in UTF-16 code units: twenty times what a long article's reply takes. */
export const LONGEST_REPLY = 600_000

/** How often each character may be read on average while the beginning of the JSON is looked for. */
const READINGS = 3

const THOUGHTS_END = '</think>'

const isEmpty = ({ value }: Read) => Object.keys(value as object).length === 0

/**
 * The largest object or array in a reply, or null where it has none or is longer than `LONGEST_REPLY`. Takes code fences, words before and
 * after, a model's thoughts in `<think>`, forgotten and needless commas, comments, and what `tolerantJson` takes. Members named `__proto__`
 * are dropped. Total; the caller still has to check every shape.
 */
export function parseReply(text: string): unknown | null {
  if (text.length > LONGEST_REPLY) return null
  const thoughts = text.lastIndexOf(THOUGHTS_END)
  const reply = thoughts === -1 ? text : text.slice(thoughts + THOUGHTS_END.length)
  const opening = /[{[]/g
  let best: { read: Read; span: number } | null = null
  let left = READINGS * reply.length
  for (let match = opening.exec(reply); match !== null && left > 0; match = opening.exec(reply)) {
    const found = tolerantJson(reply, match.index)
    const span = found.end - match.index
    left -= span
    if (found.complete) opening.lastIndex = found.end
    if ((found.complete || !isEmpty(found)) && span > (best?.span ?? 0)) best = { read: found, span }
  }
  return best?.read.value ?? null
}
