// The proof "silence": the article does not say it. It makes a choice wrong only where the question asks what a source says.
import { contentWordSet } from '../english/content-words.ts'
import { containsPhrase } from '../english/phrase.ts'
import type { Distractor } from '../families/candidate.ts'
import type { Item } from '../gate/rule.ts'

/** How much of the stem a sentence has to share before it speaks of what is asked. */
const ON_THE_MATTER = 0.5

const shareOf = (some: readonly string[], all: ReadonlySet<string>) =>
  some.length === 0 ? 0 : some.filter((word) => all.has(word)).length / some.length

/**
 * Null where the stem says "according to", no quote of the facts asked about holds all the choice's content words, and no other sentence of
 * the article holds them together with half of the stem's. Otherwise one sentence.
 */
export function silence({ article, facts, candidate }: Item, { text, proof }: Distractor): string | null {
  if (proof.by !== 'silence') return `The proof of “${text}” is not of the kind “silence”.`
  if (!containsPhrase(candidate.stem, 'according to')) {
    return `The article’s silence makes “${text}” wrong only where the stem says “according to”.`
  }
  const mine = [...contentWordSet(text)]
  const asked = [...contentWordSet(candidate.stem)].filter((word) => !mine.includes(word))
  const quotes = facts.flatMap((fact) => fact.quotes).map(({ exact }) => exact)
  const holder = quotes.find((quote) => shareOf(mine, contentWordSet(quote)) === 1)
  if (holder !== undefined) return `The article is not silent on “${text}”: it says “${holder}”.`
  const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end))
  const said = sentences
    .filter((sentence) => !quotes.some((quote) => sentence.includes(quote)))
    .find((sentence) => {
      const words = contentWordSet(sentence)
      return shareOf(mine, words) === 1 && shareOf(asked, words) >= ON_THE_MATTER
    })
  return said === undefined ? null : `The article is not silent on “${text}”: it says “${said}”.`
}
