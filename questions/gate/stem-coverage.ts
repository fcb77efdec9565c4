// How much of what a stem asks a text speaks of.
import type { Span } from '../article/article.ts'
import { backedByForm } from '../english/backed-by.ts'
import { contentWordSet } from '../english/content-words.ts'
import { questionVocabulary } from '../english/question-vocabulary.ts'
import type { Item } from './rule.ts'

/** Begins the clause that says when: another sentence may well have more of that. */
const WHEN = / (?:after|before|when|while|since|until) /

/** What a stem asks: its words without those of asking, of time, and of the story's place, all of which the first sentence has. */
export function askedWords({ article, heading, candidate }: Item): string[] {
  const places = backedByForm([heading, article.title])
  const [main = ''] = candidate.stem.split(WHEN)
  return [...contentWordSet(main)].filter((word) => !questionVocabulary.has(word) && !/^\d+$/.test(word) && !places(word))
}

/** How many of the asked words the texts back. */
export const coverage = (asked: readonly string[], texts: readonly string[]) => asked.filter(backedByForm(texts)).length

/** Whether the texts speak of all that the others speak of what is asked, and of more. */
export function speaksOfMore(asked: readonly string[], texts: readonly string[], others: readonly string[]): boolean {
  const [here, there] = [asked.filter(backedByForm(texts)), asked.filter(backedByForm(others))]
  return here.length > there.length && there.every((word) => here.includes(word))
}

/** Whether two stretches have a character in common. */
export const touch = (one: Span, other: Span) => one.start < other.end && one.end > other.start
