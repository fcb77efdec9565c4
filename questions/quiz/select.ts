// Chooses a quiz from the bank: the same bank always gives the same quiz.
import { QUESTIONS, score, unmet, type Ware } from './demands.ts'
import type { Question } from './quiz.ts'

export interface Selection {
  /** In the article's order; a question that puts events in order comes last, as it covers the whole. */
  readonly questions: readonly Question[]
  /** What the bank cannot give, one sentence each. */
  readonly unmet: readonly string[]
}

/** How many questions are tried as the first, the best by themselves: exchanging reaches the others. The first article’s quiz is the same with all twenty. */
const STARTS = 12

/** The best ware to add, the earliest in the bank of equals, or null where none goes with the rest. */
function best(chosen: readonly Ware[], bank: readonly Ware[], goes: (a: Ware, b: Ware) => boolean): Ware | null {
  let found: { ware: Ware; score: number } | null = null
  for (const ware of bank) {
    if (chosen.includes(ware) || !chosen.every((other) => goes(ware, other))) continue
    const value = score([...chosen, ware])
    if (found === null || value > found.score) found = { ware, score: value }
  }
  return found?.ware ?? null
}

function fill(start: readonly Ware[], bank: readonly Ware[], goes: (a: Ware, b: Ware) => boolean): Ware[] {
  const chosen = [...start]
  while (chosen.length < QUESTIONS) {
    const ware = best(chosen, bank, goes)
    if (ware === null) break
    chosen.push(ware)
  }
  return chosen
}

/** Drops each question in turn and fills up again, for as long as that improves the whole. */
function improve(start: readonly Ware[], bank: readonly Ware[], goes: (a: Ware, b: Ware) => boolean): Ware[] {
  let chosen = [...start]
  for (let better = true; better; ) {
    better = false
    for (const ware of chosen) {
      const kept = chosen.filter((other) => other !== ware)
      const other = fill(
        kept,
        bank.filter((each) => each !== ware),
        goes,
      )
      if (score(other) <= score(chosen)) continue
      chosen = other
      better = true
      break
    }
  }
  return chosen
}

function inOrder(a: Ware, b: Ware): number {
  const last = Number(a.question.kind === 'order') - Number(b.question.kind === 'order')
  return last || (a.places[0] ?? 0) - (b.places[0] ?? 0) || (a.question.id < b.question.id ? -1 : 1)
}

/**
 * The quiz that a bank can give. `clash` says why two questions may not stand in one quiz, or null; it is asked once a pair. Of the best
 * questions each is tried as the first, the rest added by merit and exchanged for as long as that helps: near the best of all, in a fraction of a second.
 */
export function select(bank: readonly Ware[], clash: (a: Question, b: Question) => string | null): Selection {
  const clashing = new Map<Ware, Set<Ware>>(bank.map((ware) => [ware, new Set()]))
  bank.forEach((a, index) => {
    for (const b of bank.slice(index + 1)) {
      if (clash(a.question, b.question) === null) continue
      clashing.get(a)?.add(b)
      clashing.get(b)?.add(a)
    }
  })
  const goes = (a: Ware, b: Ware) => clashing.get(a)?.has(b) !== true
  let chosen: Ware[] = []
  const starts = [...bank].sort((a, b) => score([b]) - score([a])).slice(0, STARTS)
  for (const first of starts) {
    const other = improve(fill([first], bank, goes), bank, goes)
    if (chosen.length === 0 || score(other) > score(chosen)) chosen = other
  }
  return { questions: chosen.sort(inOrder).map(({ question }) => question), unmet: unmet(chosen) }
}
