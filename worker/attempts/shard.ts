// A shard of one quiz's attempts: a Durable Object that stores every first answer, with its tallies, before it is acknowledged.
import { DurableObject } from 'cloudflare:workers'
import type { Verdict } from '../../questions/contract/verdict.ts'
import type { Bindings } from '../bindings.ts'
import type { NewAnswer, Recording, StoredVerdict } from './recording.ts'
import { forgetOn } from './retention.ts'
import { TABLES } from './tables.ts'
import { count, earlierReaders } from './tallies.ts'

/** How many attempts one alarm forgets; more wait for the next, so that no alarm holds readers up for long. */
const FORGOTTEN_AT_ONCE = 500

/**
 * Its calls run one at a time, and the platform holds each reply back until what it wrote is durable: whoever gets a reply may rely on it.
 * A call that fails stores nothing; whoever gets no reply sends the same answers again.
 */
export class AttemptShard extends DurableObject<Bindings> {
  readonly #sql: SqlStorage

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env)
    this.#sql = state.storage.sql
    this.#sql.exec(TABLES)
  }

  /** Stores answers all or none: the first answer to a question stands. */
  async record(attempt: string, answers: readonly NewAnswer[]): Promise<Recording> {
    const alarm = await this.ctx.storage.getAlarm()
    const outcome = this.ctx.storage.transactionSync(() => this.#record(attempt, answers))
    if (outcome === 'stored' && alarm === null) await this.#setAlarm()
    return { outcome, verdicts: this.read(attempt) }
  }

  #record(attempt: string, answers: readonly NewAnswer[]): Recording['outcome'] {
    const first = this.#firstAnswers(attempt)
    const differs = ({ question, sameAs }: NewAnswer) => first.has(question) && !sameAs.includes(first.get(question) ?? '')
    if (answers.some(differs)) return 'conflict'
    const fresh = answers.filter(({ question }) => !first.has(question))
    if (fresh.length === 0) return 'repeated'
    this.#sql.exec('INSERT OR IGNORE INTO attempt (id, forget_on) VALUES (?, ?)', attempt, forgetOn(Date.now()))
    for (const answer of fresh) this.#store(attempt, answer)
    return 'stored'
  }

  #firstAnswers(attempt: string): Map<string, string> {
    const rows = this.#sql.exec<{ question: string; chosen: string }>('SELECT question, chosen FROM answer WHERE attempt = ?', attempt)
    return new Map(rows.toArray().map(({ question, chosen }) => [question, chosen]))
  }

  #store(attempt: string, answer: NewAnswer): void {
    const verdict: Verdict = { ...answer.verdict, readers: earlierReaders(this.#sql, answer.question), recorded: true }
    const { question, chosen } = answer
    this.#sql.exec(
      'INSERT INTO answer (attempt, question, chosen, verdict) VALUES (?, ?, ?, ?)',
      attempt,
      question,
      chosen,
      JSON.stringify(verdict),
    )
    count(this.#sql, answer)
  }

  /** The verdicts of an attempt's answered questions; none for an attempt that is unknown or forgotten. */
  read(attempt: string): StoredVerdict[] {
    return this.#sql
      .exec<{ question: string; verdict: string }>('SELECT question, verdict FROM answer WHERE attempt = ?', attempt)
      .toArray()
  }

  /** Forgets an attempt and its answers. Tallies stay: they hold nobody's answers. */
  forget(attempt: string): void {
    this.ctx.storage.transactionSync(() => this.#forget(attempt))
  }

  #forget(attempt: string): void {
    this.#sql.exec('DELETE FROM answer WHERE attempt = ?', attempt)
    this.#sql.exec('DELETE FROM attempt WHERE id = ?', attempt)
  }

  /** Forgets attempts whose time has come, and wakes again for the next. */
  override async alarm(): Promise<void> {
    const due = this.#sql.exec<{ id: string }>(
      'SELECT id FROM attempt WHERE forget_on <= ? ORDER BY forget_on LIMIT ?',
      Date.now(),
      FORGOTTEN_AT_ONCE,
    )
    const attempts = due.toArray()
    this.ctx.storage.transactionSync(() => {
      for (const { id } of attempts) this.#forget(id)
    })
    await this.#setAlarm()
  }

  /** For the attempt that is to be forgotten first; none while there are no attempts. */
  async #setAlarm(): Promise<void> {
    const { next } = this.#sql.exec<{ next: number | null }>('SELECT min(forget_on) AS next FROM attempt').one()
    if (next !== null) await this.ctx.storage.setAlarm(next)
  }
}
