// Scores one answer to one question.
import type { Outcome } from '../contract/verdict.ts'
import type { Question } from './quiz.ts'

export interface Grade {
  readonly outcome: Exclude<Outcome, 'withdrawn'>
  /** 0 to 1. */
  readonly points: number
  /** Ids of the right choices, in sequence for `order`. */
  readonly correct: readonly string[]
}

/** Why the chosen ids are no answer to this question. */
export interface Misfit {
  readonly problem: string
}

function misfit({ kind, choices }: Question, chosen: readonly string[]): string | null {
  const known = new Set(choices.map((choice) => choice.id))
  if (chosen.some((id) => !known.has(id))) return 'A chosen id is not one of this question’s choices.'
  if (new Set(chosen).size !== chosen.length) return 'A choice may be named once only.'
  if (kind === 'single' && chosen.length !== 1) return 'This question takes exactly one choice.'
  if (kind === 'multiple' && chosen.length === 0) return 'This question takes at least one choice.'
  if (kind === 'order' && chosen.length !== choices.length) return 'This question takes all of its choices, in sequence.'
  return null
}

/** Right picks less wrong picks, as a share of the right choices: ticking everything earns nothing where at least half is wrong. */
function pointsOfPicks(correct: readonly string[], chosen: readonly string[]): number {
  const right = chosen.filter((id) => correct.includes(id)).length
  return Math.max(0, (right - (chosen.length - right)) / correct.length)
}

/** Twice the share of pairs in the right order, less one: a sequence at random earns nothing on average. */
function pointsOfSequence(correct: readonly string[], chosen: readonly string[]): number {
  let pairs = 0
  let inOrder = 0
  correct.forEach((earlier, place) => {
    for (const later of correct.slice(place + 1)) {
      pairs += 1
      if (chosen.indexOf(earlier) < chosen.indexOf(later)) inOrder += 1
    }
  })
  return pairs === 0 ? 1 : Math.max(0, (2 * inOrder) / pairs - 1)
}

/** The outcome and points of an answer, or the problem where the chosen ids do not fit the question. */
export function grade(question: Question, chosen: readonly string[]): Grade | Misfit {
  const problem = misfit(question, chosen)
  if (problem !== null) return { problem }
  const { kind, correct } = question
  const points = kind === 'order' ? pointsOfSequence(correct, chosen) : pointsOfPicks(correct, chosen)
  return { outcome: points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly', points, correct }
}
