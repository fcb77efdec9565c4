// POST /v1/lint: the gate's opinion, the same as the command gives, and no more of it than the request allows.
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import article from '../../../questions/articles/pakistan-iran-ambassadors/article.md'
import { lintReportSchema } from '../../../questions/contract/lint.ts'
import { LINTED_AT_ONCE } from '../../../worker/desk/requests.ts'
import { problemOf } from '../sending.ts'
import { own, post, published } from './fixture.ts'

const { facts, candidates } = published
const sound = { article: own(article), facts, candidates }

const [first] = candidates.questions
if (first === undefined) throw new Error('The published article has no candidates.')

const asking = (...questions: unknown[]) => ({ ...candidates, questions })

async function lint(body: unknown) {
  const response = await post('/v1/lint', body)
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  return parse(lintReportSchema, await response.json())
}

describe('with facts', () => {
  test('the published candidates pass, in the order in which they were sent', async () => {
    const { candidates: linted, faults, skipped } = await lint(sound)
    expect(linted.map(({ candidate }) => candidate)).toEqual(candidates.questions.map(({ id }) => id))
    expect(linted.flatMap(({ refusals }) => refusals)).toEqual([])
    expect({ faults, skipped }).toEqual({ faults: [], skipped: [] })
  })

  test('each refusal has its code and a sentence, and is the candidate’s own', async () => {
    const broken = { ...first, id: 'broken', stem: 'Will he generously go?' }
    const { candidates: linted } = await lint({ ...sound, candidates: asking(first, broken) })
    expect(linted[0]?.refusals).toEqual([])
    const codes = linted[1]?.refusals.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['wording-unsupported', 'malformed-stem']))
    expect(linted[1]?.refusals.every(({ message }) => /[.?!]$/.test(message))).toBe(true)
  })

  test('a fact that the sheet does not have is the only reason given', async () => {
    const { candidates: linted } = await lint({ ...sound, candidates: asking({ ...first, facts: ['made-up'] }) })
    expect(linted[0]?.refusals.map(({ code }) => code)).toEqual(['unknown-fact'])
  })

  test('what is wrong with the facts themselves is told', async () => {
    const [one] = facts.facts
    const spoilt = { ...facts, facts: [{ ...one, quotes: [{ exact: 'words that the article does not have' }] }] }
    expect((await lint({ ...sound, facts: spoilt })).faults).not.toEqual([])
  })
})

describe('without facts', () => {
  test('says which rules were left out, and runs the others', async () => {
    const broken = { ...first, id: 'broken', stem: 'Will he generously go?' }
    const { candidates: linted, skipped } = await lint({ article: own(article), candidates: asking(broken) })
    expect(skipped).toEqual(['unknown-fact', 'distractor-unproven', 'family-misfit'])
    expect(linted[0]?.refusals.map(({ code }) => code)).toContain('malformed-stem')
  })

  test('a key that the article does not have is refused', async () => {
    const key = [{ text: 'A third way', quote: 'words that the article does not have' }]
    const { candidates: linted } = await lint({ article: own(article), candidates: asking({ ...first, key }) })
    expect(linted[0]?.refusals.map(({ code }) => code)).toContain('evidence-not-verbatim')
  })
})

describe('an article', () => {
  const page = (text: string) => ({ article: { text, contentType: 'text/html' }, candidates: asking(first) })

  test('may come as plain text', async () => {
    const [, body = ''] = article.split(/\n---\n/)
    const { candidates: linted } = await lint({ ...sound, article: { text: body, contentType: 'text/plain' } })
    expect(linted).toHaveLength(candidates.questions.length)
  })

  test('that is none is refused with the reason', async () => {
    const problem = await problemOf(await post('/v1/lint', page('<p></p>')))
    expect(problem).toMatchObject({ type: '/problems/article-refused', status: 422, reason: 'no-article' })
  })

  test('of more than 20,000 words is refused', async () => {
    const problem = await problemOf(await post('/v1/lint', { ...sound, article: own('a '.repeat(20_002)) }))
    expect(problem).toMatchObject({ status: 422, reason: 'too-long' })
  })

  test('without text is refused', async () => {
    expect(await problemOf(await post('/v1/lint', { ...sound, article: own('---\ntitle: x\n---\n') }))).toMatchObject({
      reason: 'no-article',
    })
  })
})

describe('what would take long to read', () => {
  const [one] = facts.facts
  const long = article.repeat(4).slice(0, 6_000)

  test.each([
    ['a stem', sound.facts, asking(first, { ...first, stem: long })],
    ['evidence', sound.facts, asking(first, { ...first, evidence: [{ exact: long }] })],
    [
      'a fact that it cites',
      { ...facts, facts: [{ ...one, references: [{ exact: long }] }] },
      asking(first, { ...first, facts: [one?.id] }),
    ],
  ])('is refused: %s of 6,000 characters', async (_, sheet, spoilt) => {
    const problem = await problemOf(await post('/v1/lint', { article: own(article), facts: sheet, candidates: spoilt }))
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/candidates/questions/1' }] })
  })

  test('is refused: sixty candidates that cite the same long fact', async () => {
    const sheet = { ...facts, facts: [{ ...one, references: [{ exact: article.repeat(4).slice(0, 4_000) }] }] }
    const questions = Array.from({ length: LINTED_AT_ONCE }, () => ({ ...first, facts: [one?.id] }))
    const problem = await problemOf(await post('/v1/lint', { article: own(article), facts: sheet, candidates: asking(...questions) }))
    expect(problem).toMatchObject({ status: 400, detail: expect.stringContaining('fewer') })
  })
})

describe('a request', () => {
  test('of more than 256 KiB is refused', async () => {
    const problem = await problemOf(await post('/v1/lint', `"${'x'.repeat(256 * 1024)}"`))
    expect(problem).toMatchObject({ type: '/problems/too-large', status: 413 })
  })

  test.each([
    ['more than sixty candidates', asking(...Array.from({ length: LINTED_AT_ONCE + 1 }, () => first)), '/candidates/questions'],
    ['no candidate', asking(), '/candidates/questions'],
    ['a candidate of thirteen facts', asking({ ...first, facts: Array.from({ length: 13 }, () => 'a') }), '/candidates/questions/0/facts'],
    ['a member that does not belong there', asking({ ...first, zq9echo: 1 }), '/candidates/questions/0'],
    ['a kind that there is not', asking({ ...first, kind: 'zq9echo' }), '/candidates/questions/0/kind'],
    [
      'a proof of no kind',
      asking({ ...first, distractors: [{ text: 'a', proof: { by: 'zq9echo' } }] }),
      '/candidates/questions/0/distractors/0/proof/by',
    ],
  ])('with %s is refused, and what was sent is not repeated', async (_, spoilt, pointer) => {
    const problem = await problemOf(await post('/v1/lint', { ...sound, candidates: spoilt }))
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer }] })
    expect(JSON.stringify(problem)).not.toContain('zq9echo')
  })

  test.each([
    ['an address that is none', { ...own(article), url: 'javascript:zq9echo' }],
    ['a content type that is not taken', { text: article, contentType: 'application/pdf' }],
  ])('with %s is refused', async (_, spoilt) => {
    expect(await problemOf(await post('/v1/lint', { ...sound, article: spoilt }))).toMatchObject({ status: 400 })
  })
})
