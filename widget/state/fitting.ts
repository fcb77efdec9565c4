// What of an earlier attempt still fits the quiz as it is published now: a correction may have changed questions and choices since.
import type { PublicQuiz } from '../../questions/contract/quiz.ts'
import type { Choices, Progress } from './state.ts'

/** The same attempt; an answer with a choice that is gone, or a sequence that would not be whole, is forgotten. */
export function fitting({ questions }: PublicQuiz, { attempt, at, chosen, checked }: Progress): Progress {
  const still = (all: Choices): Choices =>
    Object.fromEntries(
      questions.flatMap(({ id, kind, choices }) => {
        const ids = all[id]
        const known = ids?.every?.((one) => choices.some((choice) => choice.id === one))
        return known && (kind !== 'order' || ids?.length === choices.length) ? [[id, ids]] : []
      }),
    )
  return { attempt, at, chosen: still(chosen), checked: still(checked) }
}

/** The place in the quiz: where the reader was, or at the first question without an answer, whichever comes first. */
export function placeIn({ questions }: PublicQuiz, { at, checked }: Progress): number {
  const open = questions.findIndex(({ id }) => !checked[id])
  return Math.min(at, open < 0 ? questions.length : open)
}
