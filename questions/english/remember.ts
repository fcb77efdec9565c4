// Remembers what was worked out for short texts: the gate asks the same of a few thousand names, quotes and choices again and again.

/** Entries of one generation, and characters of the longest text that is remembered. */
const ENTRIES = 4000
const LONGEST = 4000

/** The function, its latest answers remembered. Of two generations the older one goes when the younger is full. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const known = young.get(text)
    if (known !== undefined) return known
    const answer = old.get(text) ?? work(text)
    if (young.size >= ENTRIES) {
      old = young
      young = new Map()
    }
    young.set(text, answer)
    return answer
  }
}
