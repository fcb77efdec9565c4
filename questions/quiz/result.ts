// An attempt's result so far: points, how much is answered and, once complete, the band of its score.
import type { Result, Verdict } from '../contract/verdict.ts'
import type { Quiz } from './quiz.ts'

/** Bands by the share of points, best first: `from` is the least share that reaches it. */
const BANDS = [
  { from: 1, title: 'Every detail', text: 'Every answer was right.' },
  { from: 0.7, title: 'A close reading', text: 'You followed the main course of events and most of the detail.' },
  { from: 0.4, title: 'A fair reading', text: 'You followed the main points.' },
  { from: 0, title: 'A first look', text: 'The article is worth another look; each answer below leads to its sentence.' },
] as const

/** Thirds and sixths do not add up in binary: a millionth of a point decides nothing. */
const tidy = (points: number) => Math.round(points * 1e6) / 1e6

function bandOf(share: number): Result['band'] {
  const band = BANDS.find(({ from }) => share >= from)
  return band === undefined ? null : { title: band.title, text: band.text }
}

/** The result of an attempt from the verdicts of its answered questions; withdrawn questions are listed and do not count. */
export function result(quiz: Quiz, attempt: string, verdicts: readonly Verdict[]): Result {
  const counting = new Set(quiz.questions.map((question) => question.id).filter((id) => !quiz.withdrawn.includes(id)))
  const counted = verdicts.filter((verdict) => verdict.outcome !== 'withdrawn' && counting.has(verdict.question))
  const points = tidy(counted.reduce((sum, verdict) => sum + verdict.points, 0))
  const complete = counted.length === counting.size
  return {
    quiz: quiz.id,
    attempt,
    verdicts: [...verdicts],
    answered: counted.length,
    outOf: counting.size,
    points,
    complete,
    band: complete && counting.size > 0 ? bandOf(tidy(points / counting.size)) : null,
  }
}
