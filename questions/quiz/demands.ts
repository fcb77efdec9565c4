// What a quiz demands of its questions as a whole, and what it would rather have.
import type { Question } from './quiz.ts'

export const QUESTIONS = 8
/** Fewer are no quiz. Between the two it is a small one, as of a short article: silence is better than a bad question. */
export const LEAST = 3
export const FAMILIES = 6
/** The article is cut into this many stretches of equal length; each has to give a question. */
export const STRETCHES = 4

/** A question with what selection weighs. `places` are the shares of the article, 0 to 1, at which its evidence stands; `worth` is its facts' greatest, `tempting` the share of its wrong choices that the article speaks of, `sure` how sure its editor is that it can be printed, 0 to 1. */
export interface Ware {
  readonly question: Question
  readonly places: readonly number[]
  readonly worth: number
  readonly tempting: number
  readonly sure: number
}

const families = (wares: readonly Ware[]) => new Set(wares.map(({ question }) => question.family)).size
const ofKind = (wares: readonly Ware[], kind: Question['kind']) => wares.filter(({ question }) => question.kind === kind).length
const stretches = (wares: readonly Ware[]) =>
  new Set(wares.flatMap(({ places }) => places.map((place) => Math.min(STRETCHES - 1, Math.floor(place * STRETCHES)))))

/** What the quiz still lacks, as one sentence each. */
export function unmet(wares: readonly Ware[]): string[] {
  const wanting: string[] = []
  if (wares.length < QUESTIONS) wanting.push(`It has ${wares.length} of ${QUESTIONS} questions.`)
  if (families(wares) < FAMILIES) wanting.push(`Its questions are of ${families(wares)} families; it takes ${FAMILIES}.`)
  if (ofKind(wares, 'multiple') === 0) wanting.push('It has no question with several right choices.')
  if (ofKind(wares, 'order') === 0) wanting.push('It has no question on the order of events.')
  const covered = stretches(wares)
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    if (!covered.has(stretch)) wanting.push(`No question is about the stretch ${stretch + 1} of ${STRETCHES} of the article.`)
  }
  return wanting
}

/** How far the demands are missed: 0 where all are met. */
export function shortfall(wares: readonly Ware[]): number {
  return (
    3 * Math.max(0, QUESTIONS - wares.length) +
    Math.max(0, FAMILIES - families(wares)) +
    (ofKind(wares, 'multiple') === 0 ? 1 : 0) +
    (ofKind(wares, 'order') === 0 ? 1 : 0) +
    (STRETCHES - stretches(wares).size)
  )
}

/** How much being sure weighs: a score of 90 instead of 73 outweighs the step from background to the article's point. */
const SURE = 12

/** How good a selection is beyond its demands: what can surely be printed, what matters in the article, choices that tempt, many families, many places, single questions in the main. */
export function merit(wares: readonly Ware[]): number {
  const quality = wares.reduce((sum, ware) => sum + ware.worth + ware.tempting + SURE * ware.sure, 0)
  const places = new Set(wares.map(({ places }) => places[0])).size
  const surplus = Math.max(0, ofKind(wares, 'order') - 1) + Math.max(0, ofKind(wares, 'multiple') - 2)
  return 2 * quality + families(wares) + places - 3 * surplus
}
