// When a shard forgets: the end of the thirtieth day, or at once when asked.
import { runDurableObjectAlarm } from 'cloudflare:test'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { A, MULTIPLE, SINGLE } from './fixture.ts'
import { newShard, scored } from './new-shard.ts'

const DAY = 24 * 60 * 60 * 1000
/** Far ahead of the machine's own clock, by which alarms really go off. */
const START = Date.UTC(2040, 0, 10, 13, 45)
let { shard, record, rows, number, alarm } = newShard()
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  ;({ shard, record, rows, number, alarm } = newShard())
})
afterEach(() => void vi.useRealTimers())

test('an attempt is forgotten at the end of the thirtieth day, and leaves the tallies', async () => {
  const attempt = crypto.randomUUID()
  await record(SINGLE, [A], attempt)
  expect(await alarm()).toBe(Date.UTC(2040, 1, 10))

  vi.setSystemTime(Date.UTC(2040, 1, 10) - 1)
  await runDurableObjectAlarm(shard)
  expect(await shard.read(attempt)).toHaveLength(1)
  expect(await alarm()).toBe(Date.UTC(2040, 1, 10))

  vi.setSystemTime(Date.UTC(2040, 1, 10))
  await runDurableObjectAlarm(shard)
  expect(await shard.read(attempt)).toEqual([])
  expect(await number('SELECT count(*) FROM attempt')).toBe(0)
  expect(await rows('SELECT question, answered FROM question_tally')).toEqual([{ question: SINGLE, answered: 1 }])
  expect(await number('SELECT sum(picked) FROM choice_tally')).toBe(1)
  expect(await alarm()).toBeNull()
})

test.each([
  ['the first', Date.UTC(2040, 0, 10)],
  ['the last', Date.UTC(2040, 0, 11) - 1],
])('is the same day for an answer in %s millisecond of a day', async (_, now) => {
  vi.setSystemTime(now)
  await record(SINGLE, [A])
  expect(await alarm()).toBe(Date.UTC(2040, 1, 10))
})

test('the thirty days count from the first answer, whatever is answered later', async () => {
  const attempt = crypto.randomUUID()
  await record(SINGLE, [A], attempt)
  vi.setSystemTime(START + 20 * DAY)
  await record(MULTIPLE, [A], attempt)
  vi.setSystemTime(START + 31 * DAY)
  await runDurableObjectAlarm(shard)
  expect(await shard.read(attempt)).toEqual([])
})

test('an alarm wakes again for attempts that came later', async () => {
  const later = crypto.randomUUID()
  await record(SINGLE, [A])
  vi.setSystemTime(START + 5 * DAY)
  await record(SINGLE, [A], later)
  expect(await alarm()).toBe(Date.UTC(2040, 1, 10))
  vi.setSystemTime(START + 31 * DAY)
  await runDurableObjectAlarm(shard)
  expect(await shard.read(later)).toHaveLength(1)
  expect(await alarm()).toBe(Date.UTC(2040, 1, 15))
})

test('more attempts than one alarm takes are forgotten by the next, at once', async () => {
  for (let reader = 0; reader < 510; reader += 1) await record(SINGLE, [A])
  vi.setSystemTime(START + 31 * DAY)
  await runDurableObjectAlarm(shard)
  expect(await number('SELECT count(*) FROM attempt')).toBe(10)
  expect(await alarm()).toBeLessThanOrEqual(Date.now())
  await runDurableObjectAlarm(shard)
  expect(await number('SELECT count(*) FROM answer')).toBe(0)
})

test('an attempt that is forgotten on request leaves no row', async () => {
  const attempt = crypto.randomUUID()
  await shard.record(attempt, [scored(SINGLE, [A]), scored(MULTIPLE, [A])])
  await shard.forget(attempt)
  expect(await number('SELECT count(*) FROM answer')).toBe(0)
  expect(await number('SELECT count(*) FROM attempt')).toBe(0)
  expect(await number('SELECT count(*) FROM question_tally')).toBe(2)
})
