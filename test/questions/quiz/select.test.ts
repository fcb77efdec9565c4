import { describe, expect, test } from 'vitest'
import { FAMILY_NAMES } from '../../../questions/families/names.ts'
import { FAMILIES, QUESTIONS, STRETCHES, type Ware } from '../../../questions/quiz/demands.ts'
import type { Question } from '../../../questions/quiz/quiz.ts'
import { select } from '../../../questions/quiz/select.ts'
import { question } from './question.ts'

const ware = (name: string, place: number, worth = 1, changes: Partial<Question> = {}): Ware => ({
  question: question(name, changes),
  places: [place],
  worth,
  tempting: 1,
  sure: 1,
})

/** Thirty questions of ten families spread over the article, a few of them with several right choices or in order. */
const bank = Array.from({ length: 30 }, (_, index) =>
  ware(`thing ${index}`, ((index * 7) % 30) / 30, 1 + (index % 3), {
    family: FAMILY_NAMES[index % 10] ?? 'parallel',
    kind: index === 11 ? 'order' : index % 10 === 4 ? 'multiple' : 'single',
  }),
)

const never = () => null
const named = (questions: readonly Question[]) => questions.map(({ candidate }) => candidate)

describe('selecting a quiz from a bank', () => {
  const { questions, unmet } = select(bank, never)

  test('meets every demand that the bank can meet', () => {
    expect(unmet).toEqual([])
    expect(questions).toHaveLength(QUESTIONS)
    expect(new Set(questions.map(({ family }) => family)).size).toBeGreaterThanOrEqual(FAMILIES)
    expect(questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['single', 'multiple', 'order']))
    const places = bank.filter((each) => questions.includes(each.question)).flatMap((each) => each.places)
    expect(new Set(places.map((place) => Math.floor(place * STRETCHES))).size).toBe(STRETCHES)
  })

  test('follows the article, and ends with the question on the order of events', () => {
    const places = questions.slice(0, -1).map((each) => bank.find((other) => other.question === each)?.places[0] ?? 0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(questions.at(-1)?.kind).toBe('order')
  })

  test('gives the same quiz every time', () => {
    expect(select([...bank], never).questions).toEqual(questions)
  })

  test('prefers what matters in the article', () => {
    const weighty = ware('the point', 0.5, 3)
    const light = Array.from({ length: 9 }, (_, index) => ware(`aside ${index}`, index / 9, 1))
    expect(named(select([...light, weighty], never).questions)).toContain('the point')
  })

  test('prefers wrong choices that the article speaks of', () => {
    const plain = Array.from({ length: 9 }, (_, index) => ({ ...ware(`thing ${index}`, index / 9), tempting: index === 4 ? 0 : 1 }))
    expect(named(select(plain, never).questions)).not.toContain('thing 4')
  })

  test('prefers what an editor is surer of', () => {
    const plain = Array.from({ length: 9 }, (_, index) => ({ ...ware(`thing ${index}`, index / 9), sure: index === 4 ? 0.6 : 0.8 }))
    expect(named(select(plain, never).questions)).not.toContain('thing 4')
  })

  test('does without a kind of question rather than print a dubious one', () => {
    const plain = Array.from({ length: 9 }, (_, index) => ({ ...ware(`thing ${index}`, index / 9), sure: 0.9 }))
    const dubious = { ...ware('several', 0.5, 1, { kind: 'multiple' }), sure: 0.5 }
    const fair = { ...ware('several', 0.5, 1, { kind: 'multiple' }), sure: 0.8 }
    expect(named(select([...plain, dubious], never).questions)).not.toContain('several')
    expect(named(select([...plain, fair], never).questions)).toContain('several')
  })

  test('never puts two questions together that clash', () => {
    const first = questions[0]
    const second = questions[1]
    const clash = (a: Question, b: Question) => ([a, b].every((each) => each === first || each === second) ? 'They clash.' : null)
    const other = select(bank, clash).questions
    expect([first, second].filter((each) => each !== undefined && other.includes(each)).length).toBeLessThan(2)
    expect(other).toHaveLength(QUESTIONS)
  })

  test('says what a bank cannot give', () => {
    const poor = [ware('a', 0.1), ware('b', 0.2)]
    expect(select(poor, never).unmet).toEqual([
      'It has 2 of 8 questions.',
      'Its questions are of 1 families; it takes 6.',
      'It has no question with several right choices.',
      'It has no question on the order of events.',
      'No question is about the stretch 2 of 4 of the article.',
      'No question is about the stretch 3 of 4 of the article.',
      'No question is about the stretch 4 of 4 of the article.',
    ])
  })

  test('makes an empty quiz of an empty bank', () => {
    expect(select([], never).questions).toEqual([])
  })
})
