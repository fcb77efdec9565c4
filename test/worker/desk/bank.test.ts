// POST /v1/bank: what `npm run generate` makes of the same sources.
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import article from '../../../questions/articles/pakistan-iran-ambassadors/article.md'
import bank from '../../../questions/articles/pakistan-iran-ambassadors/bank.json' with { type: 'json' }
import quiz from '../../../questions/articles/pakistan-iran-ambassadors/quiz.json' with { type: 'json' }
import { bankReplySchema } from '../../../questions/contract/bank.ts'
import { AUTHORISED, own, post, published } from './fixture.ts'

const request = { slug: 'pakistan-iran-ambassadors', article: own(article), ...published }

test('is the committed bank and the committed quiz, byte for byte', async () => {
  const response = await post('/v1/bank', request, AUTHORISED)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(parse(bankReplySchema, JSON.parse(text))).toMatchObject({ unmet: [], faults: [] })
  const made = JSON.parse(text)
  expect(JSON.stringify(made.bank)).toBe(JSON.stringify(bank))
  expect(JSON.stringify(made.quiz)).toBe(JSON.stringify(quiz))
})

test('makes the public name of the title where none is given', async () => {
  const { slug: _, ...unnamed } = request
  const made = parse(bankReplySchema, await (await post('/v1/bank', unnamed, AUTHORISED)).json())
  expect(made.quiz.id).toMatch(/^pakistan-iran-[a-z-]+$/)
})

test('says what is to be mended before it is published', async () => {
  const bare = { ...request, article: own(article.replace(/^publishedOn:.*\n/m, '')) }
  const made = parse(bankReplySchema, await (await post('/v1/bank', bare, AUTHORISED)).json())
  expect(made.faults).toContainEqual(expect.stringContaining('publishedOn'))
})
