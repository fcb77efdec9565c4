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

/** What counts of a selection, counted in one go: selecting asks for it some ten thousand times. */
interface Tally {
  readonly questions: number
  readonly families: number
  readonly multiples: number
  readonly orders: number
  readonly stretches: ReadonlySet<number>
  /** Beginnings of evidence in the article. */
  readonly places: number
  readonly quality: number
}

/** How much being sure weighs: a score of 90 instead of 73 outweighs the step from background to the article's point. */
const SURE = 12

function tally(wares: readonly Ware[]): Tally {
  const [families, stretches, places] = [new Set<string>(), new Set<number>(), new Set<number | undefined>()]
  let [multiples, orders, quality] = [0, 0, 0]
  for (const ware of wares) {
    const { kind, family } = ware.question
    families.add(family)
    if (kind === 'multiple') multiples += 1
    if (kind === 'order') orders += 1
    for (const place of ware.places) stretches.add(Math.min(STRETCHES - 1, Math.floor(place * STRETCHES)))
    places.add(ware.places[0])
    quality += ware.worth + ware.tempting + SURE * ware.sure
  }
  return { questions: wares.length, families: families.size, multiples, orders, stretches, places: places.size, quality }
}

/** What the quiz still lacks, as one sentence each. */
export function unmet(wares: readonly Ware[]): string[] {
  const { questions, families, multiples, orders, stretches } = tally(wares)
  const wanting: string[] = []
  if (questions < QUESTIONS) wanting.push(`It has ${questions} of ${QUESTIONS} questions.`)
  if (families < FAMILIES) wanting.push(`Its questions are of ${families} families; it takes ${FAMILIES}.`)
  if (multiples === 0) wanting.push('It has no question with several right choices.')
  if (orders === 0) wanting.push('It has no question on the order of events.')
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    if (!stretches.has(stretch)) wanting.push(`No question is about the stretch ${stretch + 1} of ${STRETCHES} of the article.`)
  }
  return wanting
}

/** How far the demands are missed: 0 where all are met. */
function shortfall({ questions, families, multiples, orders, stretches }: Tally): number {
  return (
    3 * Math.max(0, QUESTIONS - questions) +
    Math.max(0, FAMILIES - families) +
    (multiples === 0 ? 1 : 0) +
    (orders === 0 ? 1 : 0) +
    (STRETCHES - stretches.size)
  )
}

/** How good a selection is beyond its demands: what can surely be printed, what matters in the article, choices that tempt, many families, many places, single questions in the main. */
function merit({ quality, families, places, multiples, orders }: Tally): number {
  const surplus = Math.max(0, orders - 1) + Math.max(0, multiples - 2)
  return 2 * quality + families + places - 3 * surplus
}

/** What a miss of a demand costs: a quarter of being sure, or a step and a half from background to the article's point. A dubious question is not printed for its kind's sake. */
const MISS = 6

/** How good a selection is. */
export function score(wares: readonly Ware[]): number {
  const counted = tally(wares)
  return merit(counted) - MISS * shortfall(counted)
}
