// What the build writes is the same for everybody and known to everybody: nothing of any quiz's key may be in it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quizzes } from '../../questions/articles/index.ts'
import { choiceId, questionId } from '../../questions/quiz/ids.ts'

const site = join(import.meta.dirname, '../../dist/site')

const names = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
const files = await Promise.all(names.map(async ({ parentPath, name }) => ({ name, text: await readFile(join(parentPath, name), 'utf8') })))

const questions = quizzes.flatMap((quiz) => quiz.questions)

describe('the built site', () => {
  it('is there', () => {
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['widget.js', 'openapi.json', 'index.html', '_headers']))
  })

  it('ships no source map', () => {
    expect(files.filter(({ name, text }) => name.endsWith('.map') || text.includes('sourceMappingURL'))).toEqual([])
  })

  it.each(files)('$name holds no stem, choice, explanation, note or evidence of any quiz', ({ text }) => {
    for (const { id, stem, choices, explanation, notes, evidence } of questions) {
      const secrets = [id, stem, ...choices.map((choice) => choice.id), explanation, ...evidence.map(({ exact }) => exact)]
      const long = Object.values(notes).filter((note) => note.includes(' ') && note.length > 20) // a bare date is no secret
      expect([...secrets, ...long].filter((secret) => text.includes(secret))).toEqual([])
    }
  })
})

describe.each(quizzes.map((quiz) => ({ id: quiz.id, quiz })))('the ids of $id', ({ quiz }) => {
  it('are made of words that are public, and of nothing else', () => {
    for (const { id, kind, stem, choices } of quiz.questions) {
      expect(id).toBe(questionId(quiz.id, kind, stem))
      for (const choice of choices) expect(choice.id).toBe(choiceId(quiz.id, stem, choice.text))
    }
  })

  it('come in an order that does not put the right ones first', () => {
    const single = quiz.questions.filter(({ kind }) => kind === 'single')
    const places = new Set(single.map(({ choices, correct }) => choices.findIndex(({ id }) => id === correct[0])))
    expect(places.size).toBeGreaterThan(1)
    for (const { kind, choices, correct } of quiz.questions) {
      const first = choices.slice(0, correct.length).map(({ id }) => id)
      if (kind === 'order') expect(first).not.toEqual(correct)
    }
  })
})
