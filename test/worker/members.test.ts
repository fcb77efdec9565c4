// What the door refuses of a JSON body that is not as the contract describes; and that no refusal repeats what was sent.
import { describe, expect, test } from 'vitest'
import { A, B, makeClient, makeQuiz, put, SINGLE } from './fixture.ts'
import { problemOf, send, sendAnswer } from './sending.ts'

describe('a body that the contract does not describe is refused, by pointer:', () => {
  test.each([
    ['nothing in it', {}, '/choices', 'This member is missing.'],
    ['a list', [], '/choices', 'This member is missing.'],
    ['a number', 1, '', 'This must be an object.'],
    ['null', null, '', 'This must be an object.'],
    ['a member more', { choices: [A], secret: 1 }, '', 'This object has a member that does not belong here.'],
    ['choices that are no list', { choices: A }, '/choices', 'This must be a list.'],
    ['no choices', { choices: [] }, '/choices', 'This is too short.'],
    ['thirteen choices', { choices: Array(13).fill(A) }, '/choices', 'This is too long.'],
    ['a choice twice', { choices: [A, A] }, '/choices', 'A choice may be named once only.'],
    ['a choice that is a number', { choices: [A, 7] }, '/choices/1', 'This must be a string.'],
    ['a choice in upper case', { choices: [A.toUpperCase()] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
    ['half a surrogate pair', { choices: ['\ud800'] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
    ['an id and a line break', { choices: [`${A}\n`] }, '/choices/0', 'This is not an id of the kind that belongs here.'],
  ])('%s', async (_, body, pointer, message) => {
    const response = await sendAnswer(JSON.stringify(body))
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors).toContainEqual({ pointer, message })
  })

  test.each([
    ['no answers', { answers: {} }, '/answers', 'This has too few members.'],
    ['a name that is no question', { answers: { 'a/b~c': [A] } }, '/answers', 'This object has a member that does not belong here.'],
    ['an answer without choices', { answers: { [SINGLE]: [] } }, `/answers/${SINGLE}`, 'This is too short.'],
    ['answers beyond any quiz', { answers: manyAnswers(51) }, '/answers', 'This has too many members.'],
  ])('%s at once', async (_, body, pointer, message) => {
    const response = await send('', JSON.stringify(body))
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors).toContainEqual({ pointer, message })
  })

  test('a body nested as deep as its size allows', async () => {
    const depth = 16_000
    expect((await send('', '['.repeat(depth) + ']'.repeat(depth))).status).toBe(400)
    expect((await send('', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).status).toBe(400)
  })

  test('a body of many faults, with the first ten of them', async () => {
    const response = await sendAnswer(JSON.stringify({ choices: Array(100).fill(1) }))
    expect((await problemOf(response)).errors).toHaveLength(10)
  })

  test('a body of many names that do not belong, with one refusal', async () => {
    const response = await send('', JSON.stringify({ answers: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [n, n])) }))
    expect((await problemOf(response)).errors).toHaveLength(1)
  })
})

test('answers to many questions of no quiz are refused once, and none of their ids is repeated', async () => {
  const response = await send('', JSON.stringify({ answers: manyAnswers(50) }))
  expect(response.status).toBe(422)
  expect((await problemOf(response)).errors).toEqual([{ pointer: '/answers', message: 'This quiz has no such question.' }])
})

test('answers that fit no question are refused with the first ten of them', async () => {
  const letters = 'abcdefghijkl'
  const made = makeQuiz('body')
  const [question] = made.questions
  if (question === undefined) throw new Error('The fixture has no question.')
  const questions = Array.from(letters, (letter) => ({ ...question, id: `q_aaaaaaaaa${letter}` }))
  const answers = Object.fromEntries(questions.map(({ id }) => [id, [A, B]]))
  const path = `/v1/quizzes/body/attempts/${crypto.randomUUID()}`
  const response = await makeClient([{ ...made, questions }])(path, put({ answers }))
  expect((await problemOf(response)).errors).toHaveLength(10)
})

test.each([
  ['an unknown question', { answers: { q_echoechoec: [A] } }, 'q_echoechoec'],
  ['an unknown choice', { answers: { [SINGLE]: ['c_echoechoec'] } }, 'c_echoechoec'],
  ['an id that is none, in an answer to a question of no quiz', { answers: { q_echoechoec: ['ECHO'] } }, 'q_echoechoec'],
])('no refusal repeats the id of %s', async (_, body, id) => {
  const response = await send('', JSON.stringify(body))
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(await response.text()).not.toContain(id)
})

test.each([
  ['as a value', { choices: ['ECHO'] }],
  ['as a name', { ECHO: 1 }],
  ['as a question', { answers: { ECHO: ['ECHO'] } }],
  ['deep inside', { choices: [{ ECHO: ['ECHO'] }] }],
])('no refusal repeats what was sent %s', async (_, body) => {
  for (const path of ['', `/answers/${SINGLE}`, '/answers/ECHO', '/ECHO']) {
    const response = await send(path, JSON.stringify(body))
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('ECHO')
    expect(JSON.stringify([...response.headers])).not.toContain('ECHO')
  }
})

function manyAnswers(count: number): Record<string, string[]> {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`q_aaaaaaaa${letters[n >> 5]}${letters[n & 31]}`, [A]]))
}
