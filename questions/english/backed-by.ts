// Whether texts stand behind a word.
import { contentWords } from './content-words.ts'
import { countryWords } from './demonyms.ts'
import { lemma } from './lemma.ts'
import { related } from './related.ts'
import { synonyms } from './synonyms.ts'
import { words } from './words.ts'

/** Related words share at least these first letters, but for the few families that `related` lists. */
const SHARED = 2

/** "cracked down" backs "crackdown": neighbours written as one. */
function compounds(text: string): string[] {
  const all = words(text).map(lemma)
  return all.slice(1).map((word, index) => `${all[index]}${word}`)
}

/** Parts of a compound have so many letters at least: "fund" and "raise" do, "an" of "another" has not. */
const SHORTEST_PART = 4

/** "Homemade" says "made": what is put before these words only tells where, how long or how far. */
const SECOND_PARTS = ['mad', 'long', 'wid'] as const

/** Whether the longer word is the shorter one with another word behind it: "fundraising" and "fund". */
const isBeginning = (word: string, other: string) =>
  word.length >= SHORTEST_PART && other.length >= word.length + SHORTEST_PART && other.startsWith(word)

/** Says whether a lemma is backed by the texts: by itself, by a word of its family, by its country's, or by a compound that begins with it. */
export function backedByForm(texts: readonly string[]): (lemma: string) => boolean {
  const backing = new Set(texts.flatMap((text) => [...contentWords(text), ...compounds(text)]))
  const byBeginning = Map.groupBy(backing, (word) => word.slice(0, SHARED))
  const isBacked = (word: string) =>
    backing.has(word) ||
    (byBeginning.get(word.slice(0, SHARED)) ?? []).some((other) => related(other, word) || isBeginning(word, other)) ||
    [...countryWords(word)].some((other) => backing.has(other))
  return (word) => isBacked(word) || isBackedCompound(word, isBacked)
}

/** "Homemade" is backed by "made", "nationwide" by "nation", "lifelong" by "life". */
function isBackedCompound(word: string, isBacked: (word: string) => boolean): boolean {
  const second = SECOND_PARTS.find((part) => word.endsWith(part) && word.length >= part.length + SHORTEST_PART)
  if (second === undefined) return false
  return isBacked(second === 'mad' ? lemma('made') : word.slice(0, -second.length))
}

/** `backedByForm`, but a synonym will do: right for wording, too free for a key. */
export function backedBy(texts: readonly string[]): (lemma: string) => boolean {
  const isBacked = backedByForm(texts)
  return (word) => [...synonyms(word)].some(isBacked)
}
