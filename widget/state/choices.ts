// The choices of a question in the order in which this attempt shows them, and what is picked of them.
import type { Choice, PublicQuestion } from '../../questions/contract/quiz.ts'
import type { Progress } from './state.ts'

/** A number mixed of a text's characters: the same on every reload, different for every attempt. */
const mix = (text: string) =>
  [...text].reduce((mixed, character) => Math.imul(mixed ^ (mixed >>> 15) ^ character.charCodeAt(0), 0x01000193), 1)

/** Shuffled once per attempt; choices with an order of their own keep it. */
export const choicesOf = ({ sorted, choices }: PublicQuestion, { attempt }: Progress): readonly Choice[] =>
  sorted ? choices : choices.toSorted((one, other) => mix(attempt + one.id) - mix(attempt + other.id))

/** Picked choice ids. A sequence always has an answer: the one shown. */
export const chosenOf = (question: PublicQuestion, progress: Progress): readonly string[] =>
  progress.chosen[question.id] ?? (question.kind === 'order' ? choicesOf(question, progress).map(({ id }) => id) : [])

/** The choices with these ids, in their order; those picked unless told. */
export const sequenceOf = (question: PublicQuestion, progress: Progress, ids = chosenOf(question, progress)): readonly Choice[] =>
  ids.flatMap((id) => question.choices.filter((choice) => choice.id === id))
