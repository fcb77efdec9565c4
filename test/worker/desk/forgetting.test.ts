// What a desk keeps: for a day, what docs/storage.md says, and nothing of what was not asked to be kept.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { describedTables } from '../described-tables.ts'
import { bindings, scripted, timesAsked } from './fixture.ts'

const DAY = 24 * 60 * 60 * 1000
/** Far ahead of the machine's own clock, by which alarms really go off. */
const START = Date.UTC(2040, 0, 10, 13, 45)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: START }))
afterEach(() => void vi.useRealTimers())

type Rows = Record<string, unknown>[]

/** A desk of its own. */
function newDesk() {
  const desk = bindings.DRAFT_DESK.getByName(crypto.randomUUID())
  return {
    desk,
    rows: (sql: string): Promise<Rows> => runInDurableObject(desk, (_, state) => state.storage.sql.exec(sql).toArray() as Rows),
    alarm: () => runInDurableObject(desk, (_, state) => state.storage.getAlarm()),
    async order({ request, marker }: ReturnType<typeof scripted>, key: string | null) {
      const order = { slug: 'kept', markdown: request.article.text, key, fingerprint: marker, stream: false }
      return (await desk.fetch('https://desk/', { method: 'POST', body: JSON.stringify(order) })).text()
    },
  }
}

test('a desk has the tables and columns that docs/storage.md describes, and no others', async () => {
  const { rows } = newDesk()
  const tables = await rows(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  )
  const columns: Record<string, unknown[]> = {}
  for (const { name } of tables)
    columns[String(name)] = (await rows(`SELECT name FROM pragma_table_info('${name}')`)).map((row) => row['name'])
  expect(Object.keys(columns)).toHaveLength(2)
  expect(columns).toEqual(describedTables('The desk'))
})

test('the draft and the replies are forgotten a day after they came, and made anew when asked for again', async () => {
  const { desk, rows, alarm, order } = newDesk()
  const article = scripted('answers')
  const first = await order(article, 'key')
  expect(await order(article, 'key')).toBe(first)
  const calls = await timesAsked(article.marker)
  expect(await alarm()).toBe(START + DAY)

  vi.setSystemTime(START + DAY - 1)
  await runDurableObjectAlarm(desk)
  expect(await rows('SELECT key FROM draft_order')).toEqual([{ key: 'key' }])
  expect(await rows('SELECT key FROM reply')).not.toEqual([])

  vi.setSystemTime(START + DAY)
  await runDurableObjectAlarm(desk)
  expect(await rows('SELECT key FROM draft_order UNION ALL SELECT key FROM reply')).toEqual([])
  expect(await alarm()).toBeNull()

  expect(JSON.parse(await order(article, 'key'))).toMatchObject({ cost: JSON.parse(first).cost })
  expect(await timesAsked(article.marker)).toBe(2 * calls)
})

test('without a key no draft is kept', async () => {
  const { rows, order } = newDesk()
  await order(scripted('answers'), null)
  expect(await rows('SELECT key FROM draft_order')).toEqual([])
})

test('a model is never given the replies of another', async () => {
  const { rows, order } = newDesk()
  await order(scripted('answers'), null)
  expect(await rows('SELECT DISTINCT model FROM reply')).toEqual([{ model: bindings.MODEL_NAME }])
})
