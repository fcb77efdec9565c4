// The list of quizzes over HTTP, page by page.
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { quizListSchema } from '../../questions/contract/quiz.ts'
import { makeClient, makeQuiz } from './fixture.ts'

const quizzes = [
  makeQuiz('b', '2024-01-22'),
  makeQuiz('newest', '2025-03-01'),
  makeQuiz('a', '2024-01-22'),
  makeQuiz('oldest', '2019-12-31'),
]
const fetch = makeClient(quizzes)

async function page(path: string) {
  const response = await fetch(path)
  expect(response.status).toBe(200)
  return { response, list: parse(quizListSchema, await response.json()) }
}

test('lists quizzes newest first, by id within a day, with how many questions each has', async () => {
  const { list, response } = await page('/v1/quizzes')
  expect(list.quizzes.map(({ id }) => id)).toEqual(['newest', 'a', 'b', 'oldest'])
  expect(list.quizzes[0]?.questions).toBe(4)
  expect(list.next).toBeNull()
  expect(response.headers.get('Link')).toBeNull()
})

test('leads from page to page by Link until every quiz was listed once', async () => {
  const seen: string[] = []
  let next: string | undefined = '/v1/quizzes?limit=1'
  while (next !== undefined) {
    const { list, response } = await page(next)
    seen.push(...list.quizzes.map(({ id }) => id))
    next = response.headers.get('Link')?.match(/^<(.+)>; rel="next"$/)?.[1]
    expect(next === undefined).toBe(list.next === null)
    expect(seen.length).toBeLessThanOrEqual(quizzes.length)
  }
  expect(seen).toEqual(['newest', 'a', 'b', 'oldest'])
})

test('goes on from the same place when quizzes were published or taken down meanwhile', async () => {
  const { list } = await page('/v1/quizzes?limit=2')
  const changed = makeClient([...quizzes.filter(({ id }) => id !== 'a'), makeQuiz('breaking', '2026-01-01')])
  const rest = (await (await changed(`/v1/quizzes?cursor=${list.next}`)).json()) as { quizzes: { id: string }[] }
  expect(rest.quizzes.map(({ id }) => id)).toEqual(['b', 'oldest'])
})

test.each(['0', '101', '-1', '1.5', 'ten', '', '1e1', '0x10', '9999999999'])('refuses the limit "%s"', async (limit) => {
  const response = await fetch(`/v1/quizzes?limit=${limit}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: '/problems/invalid-request', detail: 'limit is a whole number from 1 to 100.' })
})

test.each(['', 'x', '2024-01-22', '2024-01-22.', '2024-01-22.<script>', '%00'])('refuses the cursor "%s"', async (cursor) => {
  expect((await fetch(`/v1/quizzes?cursor=${cursor}`)).status).toBe(400)
})

test('is validated and cached like a quiz', async () => {
  const { response } = await page('/v1/quizzes')
  expect(response.headers.get('Cache-Control')).toContain('public, max-age=60')
  const again = await fetch('/v1/quizzes', { headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } })
  expect(again.status).toBe(304)
})

test('is empty while nothing is published', async () => {
  expect(await (await makeClient([])('/v1/quizzes')).json()).toEqual({ quizzes: [], next: null })
})
