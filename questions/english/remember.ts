// Remembers what was worked out for short texts: the gate asks the same of a few thousand names, quotes and choices again and again.

/** Characters of all texts of one generation, and of the longest one that is remembered. A Worker has 128 MiB for everything. */
const CHARACTERS = 300_000
const LONGEST = 4000

/** The function, its latest answers remembered. Of two generations the older one goes when the younger is full. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  let size = 0
  return (text) => {
    if (text.length > LONGEST) return work(text)
    const known = young.get(text)
    if (known !== undefined) return known
    const answer = old.get(text) ?? work(text)
    if (size > CHARACTERS) {
      old = young
      young = new Map()
      size = 0
    }
    young.set(text, answer)
    size += text.length + 1
    return answer
  }
}
