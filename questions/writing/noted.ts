// What was found of a question, as the editor is told it: one sentence each.
import type { Candidate } from '../families/candidate.ts'
import type { Judgement } from './reply/shapes.ts'
import type { Noted } from './steps/edit.ts'
import type { Finding } from './steps/read.ts'
import { gated, type Working, warned } from './working.ts'

const GROUNDS: Readonly<Record<Finding['ground'], string>> = {
  recall: 'remembered the event itself, which is no fault of the question,',
  know: 'knew or expected the answer',
  wording: 'found the answer by the wording',
  guess: 'guessed',
}

export function findingNote({ ground, right, how }: Finding): string {
  return `reader without the article: ${GROUNDS[ground]}, ${right ? 'rightly' : 'wrongly'}${how === null ? '' : `: ${how}`}`
}

export function judgementNote({ print, reason, change }: Judgement): string {
  const wish = change === null || change === '' ? '' : ` (${change})`
  return print ? 'strict colleague: would print it' : `strict colleague: would not print it: ${reason ?? 'no reason given'}${wish}`
}

/** Candidates with what the gate refuses and doubts in each, and what a reader said of it. */
export function noted(working: Working, candidates: readonly Candidate[], reader: (candidate: Candidate) => string | null): Noted[] {
  const [reasons, doubts] = [gated(working), warned(working)]
  return candidates.map((candidate) => {
    const said = reader(candidate)
    const refused = (reasons.get(candidate.id) ?? []).map((reason) => `program refuses: ${reason}`)
    const doubted = (doubts.get(candidate.id) ?? []).map((doubt) => `program doubts: ${doubt}`)
    return { candidate, notes: [...refused, ...doubted, ...(said === null ? [] : [said])] }
  })
}
