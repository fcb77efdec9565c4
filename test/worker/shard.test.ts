// A shard's storage: what it counts and what it keeps.
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, test } from 'vitest'
import { describedTables } from './described-tables.ts'
import { A, B, C, D, GONE, MULTIPLE, ORDER, SINGLE, WITHDRAWN } from './fixture.ts'
import { newShard, scored } from './new-shard.ts'

let { shard, record, rows, number } = newShard()
beforeEach(() => {
  ;({ shard, record, rows, number } = newShard())
})

/** The verdict that the next reader of the question gets. */
async function nextVerdict(question: string, chosen: readonly string[]) {
  const { verdicts } = await record(question, chosen)
  return JSON.parse(verdicts[0]?.verdict ?? '')
}

describe('tallies', () => {
  test('count first answers by outcome, and what was picked', async () => {
    for (const chosen of [[A, B], [A, B], [A], [C, D]]) await record(MULTIPLE, chosen)
    expect(await rows('SELECT * FROM question_tally')).toEqual([{ question: MULTIPLE, answered: 4, right: 2, partly: 1, wrong: 1 }])
    expect(await rows('SELECT choice, picked FROM choice_tally ORDER BY choice')).toEqual([
      { choice: A, picked: 3 },
      { choice: B, picked: 2 },
      { choice: C, picked: 1 },
      { choice: D, picked: 1 },
    ])
  })

  test('count no repeat and no answer that was refused', async () => {
    const attempt = crypto.randomUUID()
    for (const chosen of [[A], [A], [B]]) await record(SINGLE, chosen, attempt)
    expect(await number('SELECT answered FROM question_tally')).toBe(1)
    expect(await rows('SELECT choice, picked FROM choice_tally')).toEqual([{ choice: A, picked: 1 }])
  })

  test('count nothing of answers refused together with one that differs', async () => {
    const attempt = crypto.randomUUID()
    await record(SINGLE, [A], attempt)
    const { outcome, verdicts } = await shard.record(attempt, [scored(MULTIPLE, [A]), scored(SINGLE, [B])])
    expect(outcome).toBe('conflict')
    expect(verdicts).toHaveLength(1)
    expect(await number('SELECT count(*) FROM question_tally')).toBe(1)
  })

  test('count no withdrawn question, and no choices of a sequence, which has them all', async () => {
    await record(WITHDRAWN, [A])
    await record(GONE, [A])
    await record(ORDER, [A, B, C, D])
    expect(await rows('SELECT question, answered FROM question_tally')).toEqual([{ question: ORDER, answered: 1 }])
    expect(await rows('SELECT * FROM choice_tally')).toEqual([])
  })
})

describe('how earlier readers did', () => {
  test('is told from the thirty-first reader on, as a share of those before', async () => {
    for (let reader = 1; reader <= 30; reader += 1) {
      expect((await nextVerdict(SINGLE, reader <= 20 ? [A] : [B])).readers).toBeNull()
    }
    expect((await nextVerdict(SINGLE, [A])).readers).toEqual({ answered: 30, right: 0.67 })
    expect((await nextVerdict(SINGLE, [A])).readers).toEqual({ answered: 31, right: 0.68 })
  })

  test('is told of the same question only, and stays as it was first told', async () => {
    for (let reader = 1; reader <= 30; reader += 1) await record(SINGLE, [A])
    expect((await nextVerdict(MULTIPLE, [A])).readers).toBeNull()
    const attempt = crypto.randomUUID()
    const first = await record(SINGLE, [A], attempt)
    await record(SINGLE, [B])
    expect(await record(SINGLE, [A], attempt)).toEqual({ outcome: 'repeated', verdicts: first.verdicts })
  })
})

describe('storage', () => {
  test('keeps answers and tallies when the object is thrown out of memory', async () => {
    const attempt = crypto.randomUUID()
    const { verdicts } = await record(SINGLE, [A], attempt)
    await evictDurableObject(shard)
    expect(await shard.read(attempt)).toEqual(verdicts)
    expect((await record(SINGLE, [B], attempt)).outcome).toBe('conflict')
    expect(await number('SELECT answered FROM question_tally')).toBe(1)
  })

  test('has the tables and columns that docs/storage.md describes, and no others', async () => {
    await shard.read(crypto.randomUUID())
    const tables = await rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    const columns: Record<string, unknown[]> = {}
    for (const { name } of tables)
      columns[String(name)] = (await rows(`SELECT name FROM pragma_table_info('${name}')`)).map((row) => row['name'])
    expect(Object.keys(columns)).toHaveLength(4)
    expect(columns).toEqual(describedTables('Tables'))
  })

  test('stores nothing where a transaction fails half-way, neither answer nor tally', async () => {
    const attempt = crypto.randomUUID()
    const broken = { ...scored(MULTIPLE, [A]), tallied: [null as never] }
    await expect(runInDurableObject(shard, (instance) => instance.record(attempt, [scored(SINGLE, [A]), broken]))).rejects.toThrow()
    expect(await shard.read(attempt)).toEqual([])
    for (const table of ['attempt', 'answer', 'question_tally', 'choice_tally'])
      expect(await number(`SELECT count(*) FROM ${table}`)).toBe(0)
  })
})
