// Whether texts stand behind a word.
import { contentWords } from './content-words.ts'
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

/** Says whether a lemma is backed by the texts: by itself or by a word of its family. */
export function backedByForm(texts: readonly string[]): (lemma: string) => boolean {
  const backing = new Set(texts.flatMap((text) => [...contentWords(text), ...compounds(text)]))
  const byBeginning = Map.groupBy(backing, (word) => word.slice(0, SHARED))
  return (word) => backing.has(word) || (byBeginning.get(word.slice(0, SHARED)) ?? []).some((other) => related(other, word))
}

/** `backedByForm`, but a synonym will do: right for wording, too free for a key. */
export function backedBy(texts: readonly string[]): (lemma: string) => boolean {
  const isBacked = backedByForm(texts)
  return (word) => [...synonyms(word)].some(isBacked)
}
