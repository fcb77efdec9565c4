// A stored verdict as it may be told today: whatever a correction has taken back stays back, wherever a verdict is sent.
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { withdrawnVerdict } from '../../questions/quiz/verdict.ts'
import type { StoredVerdict } from './recording.ts'

/**
 * The verdict that stands: the stored one, with the same bytes as JSON, or once its question is withdrawn the same answer without key or
 * points. What is stored was made by `record` of AttemptShard and is read by nobody else, so it is not checked again.
 */
export function standingVerdict(quiz: Quiz, { verdict }: StoredVerdict): Verdict {
  const stored: Verdict = JSON.parse(verdict)
  if (!quiz.withdrawn.includes(stored.question)) return stored
  return { ...withdrawnVerdict(stored.question, stored.chosen), readers: null, recorded: true }
}
