// What the second reader said of the candidates as they stand: of another wording, or under another heading, nothing yet.
import type { Candidate } from '../families/candidate.ts'
import { judgementNote } from './noted.ts'
import type { Judgement } from './reply/shapes.ts'
import { passing, type Working, withCandidate } from './working.ts'

/** Judgements by all that the second reader was shown of a question. */
export type Judged = ReadonlyMap<string, Judgement>

const shownOf = ({ heading }: Working, { id, stem, key, distractors }: Candidate) =>
  JSON.stringify([heading, id, stem, key.map(({ text }) => text), distractors.map(({ text }) => text)])

/** The judgement of a candidate as it stands, if there is one. */
export const judgementOf = (judged: Judged, working: Working, candidate: Candidate) => judged.get(shownOf(working, candidate))

/** Judgements with those that were given now. */
export function withJudgements(judged: Judged, working: Working, said: ReadonlyMap<string, Judgement>): Judged {
  const now = working.candidates.flatMap((candidate) => {
    const judgement = said.get(candidate.id)
    return judgement === undefined ? [] : [[shownOf(working, candidate), judgement] as const]
  })
  return new Map([...judged, ...now])
}

/**
 * What the second reader would not print is dropped with the reason, and so is what was not decided on: silence is better than a bad question.
 * The score of the rest is the mean of the editor's and the reader's.
 */
export function settled(working: Working, judged: Judged): Working {
  let now = working
  for (const candidate of passing(working)) {
    const judgement = judgementOf(judged, working, candidate)
    if (judgement?.print === true) {
      const score = Math.round(((candidate.score ?? judgement.sure) + judgement.sure) / 2)
      now = withCandidate(now, { ...candidate, score })
    } else {
      const dropped = judgement === undefined ? 'strict colleague: said nothing of it' : judgementNote(judgement)
      now = withCandidate(now, { ...candidate, dropped })
    }
  }
  return now
}
