// The name of an article's folder, which becomes its quiz's id.

/** Characters of a slug that is made, at most. */
const LONGEST = 60

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Lower-case words joined by hyphens, cut at a word; `article` where the text has no letter or digit that fits. */
export function slugOf(text: string): string {
  const plain = text.slice(0, 500).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || 'article'
}
