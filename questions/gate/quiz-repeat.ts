// Two questions may not stand in one quiz where they ask about the same fact, or ask nearly the same.
import { contentWordSet } from '../english/content-words.ts'
import type { Question } from '../quiz/quiz.ts'

/** Share of all content words of two stems that they have in common, from which on they read as one. */
const NEARLY_THE_SAME = 0.7

function likeness(a: string, b: string): number {
  const [one, other] = [contentWordSet(a), contentWordSet(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, one.size + other.size - shared)
}

/** One sentence where the two repeat each other, null where they do not. */
export function repeats(a: Question, b: Question): string | null {
  const shared = a.facts.find((fact) => b.facts.includes(fact))
  if (shared !== undefined) return `“${a.stem}” and “${b.stem}” both ask about the fact ${shared}.`
  return likeness(a.stem, b.stem) >= NEARLY_THE_SAME ? `“${a.stem}” and “${b.stem}” ask nearly the same.` : null
}
