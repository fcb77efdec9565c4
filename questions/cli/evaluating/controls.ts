// Chooses which questions of an article are broken on purpose: none that has a twin on the sheet.
import { contentWords } from '../../english/content-words.ts'
import type { Candidate } from '../../families/candidate.ts'
import { refusals } from '../../gate/index.ts'
import { itemOf } from '../../quiz/generate.ts'
import { type Asked, shuffled } from './asked.ts'
import { BREAKS, type Break, breakQuestion } from './break-question.ts'
import type { Drafted } from './drafted.ts'

/** Planted on each article's sheet. */
const CONTROLS = 2

export interface Control {
  readonly asked: Asked
  readonly how: Break
  /** The candidate that was broken; where it is of the bank, it is not on the sheet itself. */
  readonly candidate: string
}

/** Whether no fact of the candidate is asked about by another of these. */
const apart = (candidate: Candidate, others: readonly Candidate[]) =>
  others.every((other) => other === candidate || !other.facts.some((fact) => candidate.facts.includes(fact)))

/** Share of the content words of two stems, but for the heading's, beyond which one calls the other to mind. */
const ALIKE = 0.5

/** Whether another of these would show what was broken: it asks nearly the same, or has the same answer. */
function hasTwin(candidate: Candidate, others: readonly Candidate[], heading: string): boolean {
  const common = contentWords(heading)
  const wordsOf = ({ stem }: Candidate) => new Set(contentWords(stem).filter((word) => !common.includes(word)))
  const words = wordsOf(candidate)
  return others.some((other) => {
    if (other === candidate) return false
    const own = wordsOf(other)
    const shared = [...own].filter((word) => words.has(word)).length
    const sameKey = candidate.key.some(({ quote }) => other.key.some((key) => key.quote.includes(quote) || quote.includes(key.quote)))
    return sameKey || shared > ALIKE * Math.min(own.size, words.size)
  })
}

/**
 * Candidates to break, best first: those that passed the gate and an editor dropped; of the bank, those that the quiz left out, which then go
 * unjudged, whatever their score; then those that the gate refused. Of each, first those on facts that nothing else on the sheet asks about.
 */
function stock({ slug, source, generated, candidates }: Drafted): Candidate[] {
  const { bank, quiz } = generated
  const inQuiz = new Set(quiz.questions.map(({ candidate }) => candidate))
  const inBank = new Set(bank.questions.map(({ candidate }) => candidate))
  const onSheet = candidates.filter(({ id }) => inBank.has(id))
  const usable = candidates.filter(
    (each) => each.withdrawn === undefined && !inQuiz.has(each.id) && !hasTwin(each, onSheet, source.candidates.heading),
  )
  const passing = (each: Candidate) => refusals(itemOf(source, each)).length === 0
  const rank = (each: Candidate) => (inBank.has(each.id) ? 1 : each.dropped !== undefined && passing(each) ? 0 : 2)
  const ranked = shuffled(usable, ({ id }) => id, slug).map((each) => ({ each, rank: 2 * rank(each) + Number(!apart(each, onSheet)) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each)
}

/** Up to two controls of different kinds. `turn` is the article's place among all, so that every kind has its turn. */
export function controls(drafted: Drafted, turn: number): Control[] {
  const kinds = BREAKS.map((_, at) => BREAKS[(at + turn * CONTROLS) % BREAKS.length] as Break)
  const chosen: Control[] = []
  const used: Candidate[] = []
  const all = stock(drafted)
  for (const how of kinds) {
    if (chosen.length === CONTROLS) break
    for (const candidate of all) {
      if (used.includes(candidate) || !apart(candidate, used)) continue
      const broken = breakQuestion(how, candidate, drafted.source.sheet, drafted.slug)
      if (broken === null) continue
      used.push(candidate)
      chosen.push({ asked: broken, how, candidate: candidate.id })
      break
    }
  }
  return chosen
}
