import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { locate } from '../../../questions/article/locate.ts'
import { quizzes } from '../../../questions/articles/index.ts'
import { readSource, slugs } from '../../../questions/cli/library.ts'
import { publicQuizSchema } from '../../../questions/contract/quiz.ts'
import { clash } from '../../../questions/quiz/clash.ts'
import { publish } from '../../../questions/quiz/publish.ts'
import type { Bank, Question, Quiz } from '../../../questions/quiz/quiz.ts'
import { unevenness } from '../../../questions/quiz/wire-order.ts'

/** The first article is held to figures; what others give depends on them. */
const FIRST = 'pakistan-iran-ambassadors'
/** What the first article’s bank holds at least. */
const BANK = { questions: 20, families: 8, paragraphs: 9 }
/** What its quiz holds: exactly so many questions, at least so many families, from each of so many equal stretches of the article. */
const QUIZ = { questions: 8, families: 6, stretches: 4 }

const articles = new URL('../../../questions/articles/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, articles), 'utf8'))
const familiesOf = (questions: readonly Question[]) => new Set(questions.map(({ family }) => family))
const kindsOf = (questions: readonly Question[]) => new Set(questions.map(({ kind }) => kind))

describe.each(slugs())('the library’s article %s', (slug) => {
  const { article } = readSource(slug)
  const bank: Bank = read(`${slug}/bank.json`)
  const quiz: Quiz = read(`${slug}/quiz.json`)
  const startsOf = ({ evidence }: Question) => evidence.map((quote) => locate(article.text, quote)?.start ?? Number.NaN)

  describe('has a bank', () => {
    test.runIf(slug === FIRST)(`of ${BANK.questions} questions of ${BANK.families} families or more`, () => {
      expect(bank.questions.length).toBeGreaterThanOrEqual(BANK.questions)
      expect(familiesOf(bank.questions).size).toBeGreaterThanOrEqual(BANK.families)
    })

    test.runIf(slug === FIRST)('of all three kinds', () => {
      expect(kindsOf(bank.questions)).toEqual(new Set(['single', 'multiple', 'order']))
    })

    test.runIf(slug === FIRST)(`with evidence from ${BANK.paragraphs} paragraphs or more`, () => {
      const starts = bank.questions.flatMap(startsOf)
      const paragraphs = article.paragraphs.filter(({ start, end }) => starts.some((at) => at >= start && at < end))
      expect(paragraphs.length).toBeGreaterThanOrEqual(BANK.paragraphs)
    })

    test('whose every question has evidence, and whose evidence is the article’s own, whole sentences around it', () => {
      for (const question of bank.questions) {
        expect(question.evidence.length, question.candidate).toBeGreaterThan(0)
        for (const { exact, prefix, suffix } of question.evidence) expect(article.text).toContain(prefix + exact + suffix)
      }
    })

    test('whose ids are given once, and whose right choices are choices', () => {
      const ids = bank.questions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { choices, correct, candidate } of bank.questions) {
        const own = choices.map(({ id }) => id)
        expect(new Set(own).size, candidate).toBe(own.length)
        expect(own, candidate).toEqual(expect.arrayContaining([...correct]))
      }
    })

    test('whose refusals name candidates that are not in it', () => {
      const refused = new Set(bank.refusals.map(({ candidate }) => candidate))
      expect(bank.questions.filter(({ candidate }) => refused.has(candidate))).toEqual([])
    })
  })

  describe('has a quiz', () => {
    test.runIf(slug === FIRST)(
      `of ${QUIZ.questions} questions of ${QUIZ.families} families or more, one with several right choices and one on the order of events`,
      () => {
        expect(quiz.questions).toHaveLength(QUIZ.questions)
        expect(familiesOf(quiz.questions).size).toBeGreaterThanOrEqual(QUIZ.families)
        expect([...kindsOf(quiz.questions)]).toEqual(expect.arrayContaining(['multiple', 'order']))
      },
    )

    test('whose questions are the bank’s', () => {
      expect(bank.questions).toEqual(expect.arrayContaining([...quiz.questions]))
    })

    test.runIf(slug === FIRST)('from the whole length of the article', () => {
      const stretches = quiz.questions.flatMap(startsOf).map((at) => Math.floor((at / article.text.length) * QUIZ.stretches))
      expect(new Set(stretches).size).toBe(QUIZ.stretches)
    })

    test('in which no question gives another’s answer away or repeats it', () => {
      const pairs = quiz.questions.flatMap((a, at) => quiz.questions.slice(at + 1).map((b) => clash(a, b)))
      expect(pairs.filter((reason) => reason !== null)).toEqual([])
    })

    test('whose keys stand at every place about as often', () => {
      expect(unevenness(quiz.questions)).toBe(0)
    })

    test('under a heading', () => {
      expect(quiz.title).toBe(bank.heading)
      expect(quiz.id).toBe(slug)
    })

    test('that the contract takes', () => {
      expect(v.safeParse(publicQuizSchema, publish(quiz)).issues ?? []).toEqual([])
    })

    test('that is in the list of quizzes', () => {
      expect(quizzes).toContainEqual(quiz)
    })
  })
})
