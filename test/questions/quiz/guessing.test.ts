import { describe, expect, test } from 'vitest'
import { readSource, slugs } from '../../../questions/cli/library.ts'
import { generate } from '../../../questions/quiz/generate.ts'
import { chanceOf, type Guesser, guessers } from '../../../questions/quiz/guessers.ts'
import { question } from './question.ts'

/** How far, in points of a hundred, a way of guessing may be from chance over a bank. */
const POINTS = 10

const asPoints = (share: number) => Math.round(share * 1000) / 10
const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length

/** Picks one choice at random. */
const anyone: Guesser = ({ choices }) => choices.map(() => 0)

describe.each(slugs())('guessing the answers of %s without reading', (slug) => {
  const source = readSource(slug)
  const story = { text: source.article.text, sheet: source.sheet }
  // In a sequence every choice is right: there is nothing to pick.
  const bank = generate(source).bank.questions.filter(({ kind }) => kind !== 'order')
  const rate = (guesser: Guesser) => mean(bank.map((each) => chanceOf(guesser, each, story)))
  const chance = rate(anyone)

  test.each(Object.entries(guessers))(`by the %s is within ${POINTS} points of chance`, (name, guesser) => {
    const points = asPoints(rate(guesser))
    console.log(`${slug}, ${bank.length} questions: ${name} ${points}, chance ${asPoints(chance)}`)
    expect(Math.abs(points - asPoints(chance))).toBeLessThanOrEqual(POINTS)
  })
})

describe('a way of guessing', () => {
  const story = { text: 'The red pier is red.', sheet: { entities: [], facts: [] } }
  const of = (name: string, texts: string[], stem = 'Which?') =>
    chanceOf(guessers[name] ?? anyone, { ...question('x', {}, 1, texts), stem }, story)

  test.each([
    ['longest choice', ['a long answer', 'short'], 'Which?', 1],
    ['longest choice', ['one', 'two', 'six'], 'Which?', 1 / 3],
    ['only one in the article', ['red', 'blue', 'green'], 'Which?', 1],
    ['only one in the article', ['red', 'pier', 'green'], 'Which?', 1 / 3],
    ['most words shared with the stem', ['old pier', 'quay'], 'Which pier is old?', 1],
    ['most words shared with the stem', ['quay', 'old pier'], 'Which pier is old?', 0],
    ['first position', ['first', 'second'], 'Which?', 1],
  ])('by the %s finds the first of %j to “%s” with a chance of %d', (name, texts, stem, share) => {
    expect(of(name, texts, stem)).toBeCloseTo(share)
  })
})
