// Why two questions may not stand in one quiz.
import { leaks } from '../gate/quiz-leak.ts'
import { repeats } from '../gate/quiz-repeat.ts'
import type { Question } from './quiz.ts'

/** The events of a sequence are dated: whoever has been asked for one of the dates has been told where the event belongs. */
function datesAnEventOf(sequence: Question, { family, evidence, stem }: Question): string | null {
  if (sequence.kind !== 'order' || family !== 'time') return null
  const same = evidence.some(({ exact }) => sequence.evidence.some((other) => other.exact.includes(exact) || exact.includes(other.exact)))
  return same ? `“${stem}” dates an event of “${sequence.stem}”.` : null
}

/** One sentence, or null where they go together. The order of the two does not matter: readers may look back. */
export function clash(a: Question, b: Question): string | null {
  return repeats(a, b) ?? leaks(a, b) ?? leaks(b, a) ?? datesAnEventOf(a, b) ?? datesAnEventOf(b, a)
}
