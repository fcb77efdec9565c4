// The stub's attempts: first answers stand, graded by the product's own code.
import type { Result, Verdict } from '../../questions/contract/verdict.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { result } from '../../questions/quiz/result.ts'
import { verdict } from '../../questions/quiz/verdict.ts'

export interface Reply {
  readonly status: number
  readonly body: unknown
}

const READERS = { answered: 1204, right: 0.62 }

const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, ...more },
})

const same = (one: readonly string[], other: readonly string[]) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())

export class StubStore {
  /** How other readers did, on every question. */
  readers: Verdict['readers'] = READERS
  readonly #attempts = new Map<string, Map<string, Verdict>>()

  /** First answers held, over all attempts. */
  get size(): number {
    return [...this.#attempts.values()].reduce((sum, verdicts) => sum + verdicts.size, 0)
  }

  clear(): void {
    this.readers = READERS
    this.#attempts.clear()
  }

  /** Scores an answer; `keep` false is a shard that cannot be reached: scored, not recorded. */
  answer(quiz: Quiz, attempt: string, id: string, chosen: readonly string[], keep = true): Reply {
    const question = quiz.questions.find((one) => one.id === id)
    if (question === undefined) return problem(404, 'not-found')
    const first = this.#verdicts(attempt).get(id)
    if (first !== undefined) {
      const stands = question.kind === 'order' ? first.chosen.join() === chosen.join() : same(first.chosen, chosen)
      return stands ? { status: 200, body: first } : problem(409, 'already-answered', { verdict: first })
    }
    const scored = verdict(quiz, question, chosen)
    if ('problem' in scored) return problem(422, 'invalid-answer')
    const whole: Verdict = { ...scored, readers: scored.outcome === 'withdrawn' ? null : this.readers, recorded: keep }
    if (keep) this.#verdicts(attempt).set(id, whole)
    return { status: keep ? 201 : 200, body: whole }
  }

  /** The result so far, in the quiz's order. */
  result(quiz: Quiz, attempt: string): Result {
    const verdicts = this.#verdicts(attempt)
    return result(
      quiz,
      attempt,
      quiz.questions.flatMap(({ id }) => verdicts.get(id) ?? []),
    )
  }

  forget(attempt: string): void {
    this.#attempts.delete(attempt)
  }

  #verdicts(attempt: string): Map<string, Verdict> {
    const verdicts = this.#attempts.get(attempt) ?? new Map<string, Verdict>()
    this.#attempts.set(attempt, verdicts)
    return verdicts
  }
}
