// Who may draft and make banks: whoever has the operator's token, and nobody where none is set.
import { describe, expect, test } from 'vitest'
import { problemOf } from '../sending.ts'
import { AUTHORISED, post, TOKEN } from './fixture.ts'

describe.each(['/v1/bank', '/v1/drafts'])('%s', (path) => {
  test.each([
    ['not set', {}],
    ['empty', { DRAFTS_TOKEN: '' }],
  ])('says 503 where the token is %s, whatever is sent', async (_, settings) => {
    const without = { DRAFTS_TOKEN: undefined, ...settings } as { DRAFTS_TOKEN?: string }
    const problem = await problemOf(await post(path, {}, { Authorization: 'Bearer ' }, { settings: without }))
    expect(problem).toMatchObject({ type: '/problems/not-set-up', status: 503, detail: expect.stringContaining('DRAFTS_TOKEN') })
  })

  test('asks for a token where there is none', async () => {
    const response = await post(path, {})
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="article-quiz"')
    expect(await problemOf(response)).toMatchObject({ type: '/problems/unauthorised', status: 401 })
  })

  test.each([
    ['another token', `Bearer ${TOKEN}x`],
    ['its beginning', `Bearer ${TOKEN.slice(0, -1)}`],
    ['another scheme', `Basic ${TOKEN}`],
    ['no scheme', TOKEN],
    ['two tokens', `Bearer ${TOKEN} ${TOKEN}`],
    ['nothing after the scheme', 'Bearer'],
  ])('refuses %s', async (_, authorization) => {
    const response = await post(path, {}, { Authorization: authorization })
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="article-quiz", error="invalid_token"')
    expect(await problemOf(response)).toMatchObject({ status: 401 })
  })

  test.each([AUTHORISED.Authorization, `bearer   ${TOKEN}`])('looks at the body with %s', async (authorization) => {
    expect(await problemOf(await post(path, {}, { Authorization: authorization }))).toMatchObject({ status: 400 })
  })
})

test('linting asks for no token', async () => {
  expect((await post('/v1/lint', {}, {}, { settings: { DRAFTS_TOKEN: undefined as unknown as string } })).status).toBe(400)
})
