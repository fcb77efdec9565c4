// How readers did on each question and each choice: counts of first answers, which outlive the attempts that they came from.
import type { Readers } from '../../questions/contract/verdict.ts'
import type { NewAnswer } from './recording.ts'

/** Below this many first answers a share says little, and might say it of somebody. */
const FEWEST_READERS = 30

type QuestionTally = Record<'answered' | 'right' | 'partly' | 'wrong', number>

/** How the readers before this one did; null below 30 of them. `right` is rounded to a whole per cent. */
export function earlierReaders(sql: SqlStorage, question: string): Readers | null {
  const [tally] = sql
    .exec<QuestionTally>('SELECT answered, "right", partly, wrong FROM question_tally WHERE question = ?', question)
    .toArray()
  if (tally === undefined || tally.answered < FEWEST_READERS) return null
  return { answered: tally.answered, right: Math.round((100 * tally.right) / tally.answered) / 100 }
}

/** Counts a first answer. Call it in the transaction that stores the answer. A withdrawn question is no measure of anybody and is not counted. */
export function count(sql: SqlStorage, { question, tallied, verdict: { outcome } }: NewAnswer): void {
  if (outcome === 'withdrawn') return
  sql.exec(
    `INSERT INTO question_tally (question, answered, "right", partly, wrong) VALUES (?1, 1, ?2, ?3, ?4)
     ON CONFLICT (question) DO UPDATE SET answered = answered + 1, "right" = "right" + ?2, partly = partly + ?3, wrong = wrong + ?4`,
    question,
    Number(outcome === 'right'),
    Number(outcome === 'partly'),
    Number(outcome === 'wrong'),
  )
  for (const choice of tallied) {
    sql.exec(
      `INSERT INTO choice_tally (question, choice, picked) VALUES (?, ?, 1)
       ON CONFLICT (question, choice) DO UPDATE SET picked = picked + 1`,
      question,
      choice,
    )
  }
}
