// The choices of a question in the order in which this attempt shows them, and what is picked of them.
import type { Choice, PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Progress } from './state.ts'

/** 32 well-mixed bits of a text (FNV-1a with a shift after each step): the same on every reload, different for every attempt. */
function mix(text: string): number {
  let bits = 0
  for (const character of text) {
    bits = Math.imul(bits ^ character.charCodeAt(0), 0x01000193)
    bits ^= bits >>> 15
  }
  return bits
}

/** Shuffled once per attempt; choices with an order of their own keep it. */
export const choicesOf = ({ sorted, choices }: PublicQuestion, { attempt }: Progress): readonly Choice[] =>
  sorted ? choices : choices.toSorted((one, other) => mix(attempt + one.id) - mix(attempt + other.id))

/** Picked choice ids. A sequence always has an answer: the one shown. */
export const chosenOf = (question: PublicQuestion, progress: Progress): readonly string[] =>
  progress.chosen[question.id] ?? (question.kind === 'order' ? choicesOf(question, progress).map(({ id }) => id) : [])
