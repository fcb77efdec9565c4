// What a reader is told of an answer: the score, the key, and the sentences that prove it.
import type { Verdict } from '../contract/verdict.ts'
import { grade, type Misfit } from './grade.ts'
import type { Question, Quiz } from './quiz.ts'

/** A verdict as far as the quiz alone decides it: storage adds how others did and whether it is recorded. */
export type ScoredVerdict = Omit<Verdict, 'readers' | 'recorded'>

/** The verdict of an answer to a question of this quiz, or the problem where the chosen ids do not fit it. */
export function verdict(quiz: Quiz, question: Question, chosen: readonly string[]): ScoredVerdict | Misfit {
  if (quiz.withdrawn.includes(question.id)) return withdrawnVerdict(question.id, chosen)
  const graded = grade(question, chosen)
  if ('problem' in graded) return graded
  return {
    question: question.id,
    chosen: [...chosen],
    correct: [...graded.correct],
    outcome: graded.outcome,
    points: graded.points,
    explanation: question.explanation,
    notes: { ...question.notes },
    evidence: question.evidence.map((evidence) => ({ ...evidence })),
  }
}

/** The verdict of a question that a correction took back: it does not count and has no key. */
export function withdrawnVerdict(id: string, chosen: readonly string[]): ScoredVerdict {
  return { question: id, chosen: [...chosen], correct: [], outcome: 'withdrawn', points: 0, explanation: '', notes: {}, evidence: [] }
}
