// The public quiz over HTTP: what is in it, and how caches keep it.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { publicQuizSchema } from '../../questions/contract/quiz.ts'
import type { Bindings } from '../../worker/bindings.ts'
import { makeClient, makeQuiz } from './fixture.ts'

const fetch = makeClient([makeQuiz('fixture')])

test('sends the quiz as the contract has it, and no key, explanation, note or evidence', async () => {
  const response = await fetch('/v1/quizzes/fixture')
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/json')
  expect(parse(publicQuizSchema, JSON.parse(text))).toMatchObject({ id: 'fixture', questions: { length: 4 } })
  for (const secret of ['correct', 'xplanation', 'Note on', 'vidence']) expect(text).not.toContain(secret)
})

test('reads no storage', async () => {
  const noStorage = { ATTEMPTS: new Proxy({}, { get: () => expect.fail('storage was touched') }) as Bindings['ATTEMPTS'] }
  const withoutStorage = makeClient([makeQuiz('fixture')], noStorage)
  expect((await withoutStorage('/v1/quizzes/fixture')).status).toBe(200)
  expect((await withoutStorage('/v1/quizzes')).status).toBe(200)
})

test.each(['unknown', '__proto__', 'constructor', '%2e%2e', 'FIXTURE'])('answers 404 for a quiz named %s', async (id) => {
  const response = await fetch(`/v1/quizzes/${id}`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ type: '/problems/not-found', status: 404 })
})

describe('caches', () => {
  test('may keep it for a minute, and for a day while they ask again', async () => {
    const response = await fetch('/v1/quizzes/fixture')
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=86400')
  })

  test('get a strong ETag that changes with the quiz', async () => {
    const tag = (await fetch('/v1/quizzes/fixture')).headers.get('ETag')
    expect(tag).toMatch(/^"[0-9a-f]+"$/)
    expect((await fetch('/v1/quizzes/fixture')).headers.get('ETag')).toBe(tag)
    const corrected = makeClient([{ ...makeQuiz('fixture'), version: '2' }])
    expect((await corrected('/v1/quizzes/fixture')).headers.get('ETag')).not.toBe(tag)
  })

  test.each(['the tag', 'a weak tag', 'a list of tags', 'a star'])('get 304 without a body for %s', async (kind) => {
    const tag = (await fetch('/v1/quizzes/fixture')).headers.get('ETag') ?? expect.fail()
    const sent = { 'the tag': tag, 'a weak tag': `W/${tag}`, 'a list of tags': `"other", ${tag}`, 'a star': '*' }[kind] ?? expect.fail()
    const response = await fetch('/v1/quizzes/fixture', { headers: { 'If-None-Match': sent } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(response.headers.get('ETag')).toBe(tag)
    expect(response.headers.get('Cache-Control')).toContain('max-age=60')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('get the whole quiz for a tag of something else', async () => {
    expect((await fetch('/v1/quizzes/fixture', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })
})

test('answers HEAD with the headers of GET and no body', async () => {
  const get = await fetch('/v1/quizzes/fixture')
  const head = await fetch('/v1/quizzes/fixture', { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
  expect(await head.text()).toBe('')
})
