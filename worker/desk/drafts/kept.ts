// What a desk remembers for a day: orders with their drafts, by key, and the model’s replies.
import type { Replies } from '../../../questions/writing/replies.ts'
import type { Order } from './order.ts'
import { TABLES } from './tables.ts'

/** Milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** Characters. A longer reply is used and not kept: a row holds two megabytes. */
const LONGEST_REPLY = 500_000

/** How an order stands: never seen; known and not finished; known with another body; finished, with its packed draft. */
export type Standing = 'new' | 'known' | 'another' | { readonly draft: ArrayBuffer }

export class Kept {
  readonly #storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    storage.sql.exec(TABLES)
  }

  standing({ key, fingerprint }: Order): Standing {
    if (key === null) return 'new'
    const [row] = this.#storage.sql
      .exec<{ fingerprint: string; draft: ArrayBuffer | null }>('SELECT fingerprint, draft FROM draft_order WHERE key = ?', key)
      .toArray()
    if (row === undefined) return 'new'
    if (row.fingerprint !== fingerprint) return 'another'
    return row.draft === null ? 'known' : { draft: row.draft }
  }

  /** From now on the key stands for this order, also where its draft breaks off. */
  take({ key, fingerprint }: Order): void {
    if (key === null) return
    this.#storage.sql.exec('INSERT OR IGNORE INTO draft_order (key, fingerprint, forget_on) VALUES (?, ?, ?)', key, fingerprint, later())
  }

  async finish({ key }: Order, draft: ArrayBuffer): Promise<void> {
    if (key !== null) this.#storage.sql.exec('UPDATE draft_order SET draft = ?, forget_on = ? WHERE key = ?', draft, later(), key)
    await this.setAlarm()
  }

  /** The replies of one model: another’s are none of its own. */
  repliesOf(model: string): Replies {
    const { sql } = this.#storage
    return {
      get: async (key) => {
        const [row] = sql.exec<{ text: string }>('SELECT text FROM reply WHERE model = ? AND key = ?', model, key).toArray()
        return row?.text ?? null
      },
      put: async (key, text) => {
        if (text.length > LONGEST_REPLY) return
        sql.exec('INSERT OR REPLACE INTO reply (model, key, text, forget_on) VALUES (?, ?, ?, ?)', model, key, text, later())
        await this.setAlarm()
      },
    }
  }

  /** Forgets what is a day old. */
  async forget(): Promise<void> {
    const now = Date.now()
    this.#storage.sql.exec('DELETE FROM draft_order WHERE forget_on <= ?', now)
    this.#storage.sql.exec('DELETE FROM reply WHERE forget_on <= ?', now)
    await this.setAlarm()
  }

  /** For what is to be forgotten first; none while nothing is kept. */
  async setAlarm(): Promise<void> {
    const { next } = this.#storage.sql
      .exec<{ next: number | null }>(
        'SELECT min(forget_on) AS next FROM (SELECT forget_on FROM draft_order UNION ALL SELECT forget_on FROM reply)',
      )
      .one()
    if (next !== null) await this.#storage.setAlarm(next)
  }
}

const later = () => Date.now() + KEPT_FOR
