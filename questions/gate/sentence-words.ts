// The sentences of an article with their content words, worked out once, and which sentences hold which word.
import type { Article } from '../article/article.ts'
import { backedByForm } from '../english/backed-by.ts'
import { contentWordSet } from '../english/content-words.ts'
import { keptFor } from '../facts/kept-for.ts'

export interface SentenceWords {
  readonly text: string
  readonly words: ReadonlySet<string>
  /** Whether the sentence has the lemma in some form. */
  readonly backs: (lemma: string) => boolean
}

/** An article's sentences in their order. */
export const sentencesOf = keptFor((article: Article): readonly SentenceWords[] =>
  article.sentences.map(({ start, end }) => {
    const text = article.text.slice(start, end)
    let backs: ((lemma: string) => boolean) | undefined
    return {
      text,
      words: contentWordSet(text),
      backs: (lemma) => {
        backs ??= backedByForm([text])
        return backs(lemma)
      },
    }
  }),
)

const placesOf = keptFor((article: Article) => {
  const places = new Map<string, number[]>()
  for (const [index, { words }] of sentencesOf(article).entries())
    for (const word of words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  return places
})

/** Indexes of the sentences that have at least so many of the words, in the article's order. */
export function sentencesWith(words: readonly string[], atLeast: number, article: Article): number[] {
  const places = placesOf(article)
  const counts = new Map<number, number>()
  for (const word of words) for (const index of places.get(word) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1)
  return [...counts].flatMap(([index, count]) => (count >= atLeast ? [index] : [])).sort((a, b) => a - b)
}
