// Why two questions may not stand in one quiz.
import type { Question } from './quiz.ts'

/** One sentence, or null where they go together. */
export function clash(a: Question, b: Question): string | null {
  const shared = a.facts.find((fact) => b.facts.includes(fact))
  return shared === undefined ? null : `Both ask about the fact ${shared}.`
}
