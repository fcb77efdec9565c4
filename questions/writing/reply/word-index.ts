// Where words stand in an article: made once for an article, then asked thousands of times.
import type { Article, Span } from '../../article/article.ts'
import { PARAGRAPH_BREAK } from '../../article/paragraphs.ts'
import { type NormalText, normalText } from './normal-text.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Places are looked up by as many words as this, or by all there are if fewer. */
const GRAM = 3
/** Characters compared for one look-up at most: only a text that repeats itself thousands of times needs more. */
const COMPARISONS = 40_000

interface WordIndex {
  readonly normal: NormalText
  /** One to `GRAM` consecutive words, in lower case → where the first of them begins in the normal text. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

const indexes = new WeakMap<Article, WordIndex>()

function makeIndex(article: Article): WordIndex {
  const normal = normalText(article.text, PARAGRAPH_BREAK)
  const words = [...normal.text.matchAll(WORD)].map((match) => ({ word: match[0].toLowerCase(), at: match.index }))
  const places = new Map<string, number[]>()
  for (const [first, { at }] of words.entries()) {
    for (let count = 1; count <= GRAM && first + count <= words.length; count += 1) {
      const key = words
        .slice(first, first + count)
        .map(({ word }) => word)
        .join(' ')
      const known = places.get(key)
      if (known === undefined) places.set(key, [at])
      else known.push(at)
    }
  }
  return { normal, places }
}

function indexOf(article: Article): WordIndex {
  const known = indexes.get(article)
  if (known !== undefined) return known
  const made = makeIndex(article)
  indexes.set(article, made)
  return made
}

const isWordCharacter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The places from the one nearest to `target` outwards. */
function* outwards(places: readonly number[], target: number): Generator<number> {
  let above = countBelow(places, target)
  let below = above - 1
  for (;;) {
    const next = places[above]
    const previous = below < 0 ? undefined : places[below]
    if (next === undefined && previous === undefined) return
    const isAbove = previous === undefined || (next !== undefined && next - target < target - previous)
    yield (isAbove ? next : previous) ?? 0
    if (isAbove) above += 1
    else below -= 1
  }
}

/**
 * The place of whole words in the article's text: the first, or the one nearest to `near`. `words` are normal text. The first letter's case
 * may differ where no place has the same. Null where they do not stand there.
 */
export function placeOf(article: Article, words: string, near?: number): Span | null {
  const found = [...words.matchAll(WORD)]
  const first = found[0]
  if (first === undefined) return null
  const { normal, places } = indexOf(article)
  const key = found
    .slice(0, GRAM)
    .map(([word]) => word.toLowerCase())
    .join(' ')
  const candidates = places.get(key) ?? []
  const rest = words.slice(first.index + 1)
  const endsInWord = isWordCharacter(words, words.length - 1)
  let otherCase: Span | null = null
  let left = COMPARISONS
  for (const at of near === undefined ? candidates : outwards(candidates, countBelow(normal.starts, near))) {
    left -= words.length
    if (left < 0) break
    const start = at - first.index
    const end = start + words.length
    if (!normal.text.startsWith(rest, at + 1) || !normal.text.startsWith(words.slice(0, first.index), start) || start < 0) continue
    if (endsInWord && isWordCharacter(normal.text, end)) continue
    const span = { start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 }
    if (normal.text[at] === words[first.index]) return span
    otherCase ??= span
  }
  return otherCase
}
