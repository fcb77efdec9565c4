// What the test with thousands of requests would find: each kind of wrong reply, planted once.
import { describe, expect, it } from 'vitest'
import { quizzes } from '../../questions/articles/index.ts'
import { publish } from '../../questions/quiz/publish.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { verdict } from '../../questions/quiz/verdict.ts'
import { openApiDocument } from '../../worker/openapi/document.ts'
import { conformity } from './openapi/conformity.ts'
import type { Draft } from './openapi/drafts.ts'
import { echoes } from './openapi/echoes.ts'
import { ECHO } from './openapi/oddities.ts'
import { secrecy } from './openapi/secrecy.ts'
import type { Reply } from './openapi/send.ts'

const quiz = quizzes[0] as Quiz
const [question, other] = quiz.questions as [Quiz['questions'][number], Quiz['questions'][number]]
const attempt = '3f2b8c1e-9d47-4a60-8b5c-7e1f0a2d9c34'
const faults = conformity(openApiDocument('0.0.0'))

const read: Draft = { method: 'GET', template: '/v1/quizzes/{quiz}', address: `/v1/quizzes/${quiz.id}`, headers: {}, body: null }

const answer: Draft = {
  method: 'PUT',
  template: '/v1/quizzes/{quiz}/attempts/{attempt}/answers/{question}',
  address: `/v1/quizzes/${quiz.id}/attempts/${attempt}/answers/${question.id}`,
  headers: { 'Content-Type': 'application/json' },
  body: new TextEncoder().encode(JSON.stringify({ choices: question.correct })),
}

const always = { 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' }
const copy = { etag: '"x"', 'cache-control': 'public, max-age=60' }

const sound: Reply = {
  status: 200,
  headers: { ...always, ...copy, 'content-type': 'application/json' },
  text: JSON.stringify(publish(quiz)),
}

const scored = { ...verdict(quiz, question, question.correct), readers: null, recorded: true }

const taken: Reply = {
  status: 201,
  headers: { ...always, 'cache-control': 'no-store', 'content-type': 'application/json' },
  text: JSON.stringify(scored),
}

function refusal(status: number, code: string): Reply {
  const text = JSON.stringify({ type: `/problems/${code}`, title: 'The request is not valid', status })
  return { status, headers: { ...always, 'content-type': 'application/problem+json' }, text }
}

describe('a reply that the document promises', () => {
  it('has no fault', () => {
    expect(faults(read, sound)).toEqual([])
    expect(faults(answer, taken)).toEqual([])
    expect(faults(answer, refusal(400, 'invalid-request'))).toEqual([])
  })
})

describe.each<[string, Draft, Reply]>([
  ['a status that is not described', read, { ...sound, status: 202 }],
  ['a server that fails', read, refusal(500, 'internal')],
  ['a member that is not described', read, { ...sound, text: JSON.stringify({ ...publish(quiz), correct: [] }) }],
  ['a member that is missing', read, { ...sound, text: JSON.stringify({ ...publish(quiz), version: undefined }) }],
  ['a validator that is missing', read, { ...sound, headers: { ...sound.headers, etag: undefined } }],
  ['another media type', read, { ...sound, headers: { ...sound.headers, 'content-type': 'text/html' } }],
  ['a body that is not JSON', read, { ...sound, text: '{' }],
  ['a body for HEAD', { ...read, method: 'HEAD' }, sound],
  ['a reply that other origins cannot read', read, { ...sound, headers: { ...sound.headers, 'access-control-allow-origin': undefined } }],
  ['a cookie', read, { ...sound, headers: { ...sound.headers, 'set-cookie': ['a=b'] } }],
  ['what was sent, repeated', answer, { ...refusal(400, 'invalid-request'), text: JSON.stringify({ detail: ECHO }) }],
  ['a problem of another status', answer, { ...refusal(404, 'not-found'), status: 400 }],
  ['a conflict without the verdict that stands', answer, refusal(409, 'already-answered')],
  ['a method that is not described, taken', { ...read, method: 'POST' }, sound],
  ['405 without Allow', { ...read, method: 'POST' }, refusal(405, 'method-not-allowed')],
  ['a body taken that is not as described', { ...answer, body: new TextEncoder().encode('{"choices":[]}') }, taken],
])('%s', (_what, draft, reply) => {
  it('is found', () => {
    expect(faults(draft, reply)).not.toEqual([])
  })
})

describe('an id that was sent', () => {
  const sending = (question: string, choice: string): Draft => ({
    ...answer,
    address: `/v1/quizzes/${quiz.id}/attempts/${attempt}`,
    body: new TextEncoder().encode(JSON.stringify({ answers: { [question]: [choice] } })),
  })
  const repeating = (id: string): Reply => ({ ...refusal(422, 'invalid-answer'), text: JSON.stringify({ pointer: `/answers/${id}` }) })
  const repeats = echoes(publish(quiz))

  it('may be repeated where it is the quiz’s own', () => {
    expect(repeats(sending(question.id, 'c_echoechoec'), repeating(question.id))).toEqual([])
  })

  it('is found in a refusal where the client made it up', () => {
    expect(repeats(sending('q_echoechoec', 'c_echoechoec'), repeating('q_echoechoec'))).not.toEqual([])
    expect(repeats(sending(question.id, 'c_echoechoec'), repeating('c_echoechoec'))).not.toEqual([])
  })
})

describe('a key', () => {
  const of = (id: string) => ({ ...answer, address: `/v1/quizzes/${quiz.id}/attempts/${attempt}/answers/${id}` })
  const result: Draft = {
    ...read,
    template: '/v1/quizzes/{quiz}/attempts/{attempt}',
    address: `/v1/quizzes/${quiz.id}/attempts/${attempt}`,
  }
  const soFar: Reply = { ...taken, status: 200, text: JSON.stringify({ verdicts: [scored] }) }

  it('may be told once the question is answered', () => {
    const tells = secrecy(quiz)
    expect(tells(answer, taken)).toEqual([])
    expect(tells(result, soFar)).toEqual([])
  })

  it('is found in a result that holds a question that was not answered', () => {
    expect(secrecy(quiz)(result, soFar)).not.toEqual([])
  })

  it('is found in the answer to another question', () => {
    expect(secrecy(quiz)(of(other.id), taken)).not.toEqual([])
  })

  it('is found in the refusal of an answer', () => {
    expect(secrecy(quiz)(answer, { ...taken, status: 422 })).not.toEqual([])
  })

  it('is found after the attempt was forgotten', () => {
    const tells = secrecy(quiz)
    tells(answer, taken)
    tells({ ...result, method: 'DELETE' }, { ...taken, status: 204, text: '' })
    expect(tells(result, soFar)).not.toEqual([])
  })

  it('is found as bare words, whatever the reply is made of', () => {
    const explanation: Reply = { ...sound, text: `<p>${question.explanation}</p>` }
    expect(secrecy(quiz)({ ...read, address: '/' }, explanation)).not.toEqual([])
  })
})
