// Which shard keeps an attempt: always the same one, and all of them equally.
import { expect, test } from 'vitest'
import { shardOf } from '../../worker/attempts/shard-of.ts'

test.each([
  ['00000000-0000-4000-8000-000000000000', 3],
  ['f47ac10b-58cc-4372-a567-0e02b2c3d479', 7],
  ['ffffffff-ffff-4fff-bfff-ffffffffffff', 1],
])('attempt %s stays on the shard where its answers are', (attempt, shard) => {
  expect(shardOf(attempt, 16)).toBe(shard)
})

test('a quiz of one shard has its attempts on shard 0', () => {
  expect(shardOf(crypto.randomUUID(), 1)).toBe(0)
})

const random = () => crypto.randomUUID()
const inSequence = (turn: number) =>
  `0190${(0x5c8a_7e00 + turn).toString(16)}`.replace(/^(.{8})(.{4}).*$/, `$1-$2-7${String(turn % 1000).padStart(3, '0')}-8000-`) +
  turn.toString(16).padStart(12, '0')

test.each([
  ['at random', random],
  ['in sequence', inSequence],
])('ids made %s spread evenly', (_, makeId) => {
  for (const shards of [4, 10, 16]) {
    const counts = Array<number>(shards).fill(0)
    for (let turn = 0; turn < 16_000; turn += 1) {
      const shard = shardOf(makeId(turn), shards)
      counts[shard] = (counts[shard] ?? 0) + 1
    }
    const mean = 16_000 / shards
    for (const count of counts) expect(Math.abs(count - mean)).toBeLessThan(6 * Math.sqrt(mean)) // six standard deviations
  }
})
