// A small quiz with every kind of question, and the app that serves it in workerd with the real Durable Objects.
import { env } from 'cloudflare:workers'
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'
import { createApp } from '../../worker/app.ts'
import type { Bindings } from '../../worker/bindings.ts'

export const SINGLE = 'q_aaaaaaaaaa'
export const MULTIPLE = 'q_bbbbbbbbbb'
export const ORDER = 'q_cccccccccc'
/** Still in the quiz, and taken back by a correction. */
export const WITHDRAWN = 'q_dddddddddd'
/** Taken back by a correction and no longer in the quiz. */
export const GONE = 'q_eeeeeeeeee'

const question = (id: string, kind: Question['kind'], correct: readonly string[]): Question => ({
  id,
  candidate: 'fixture',
  family: 'agent',
  kind,
  facts: ['fixture'],
  stem: `Stem of ${id}?`,
  sorted: false,
  choices: ['c_aaaaaaaaaa', 'c_bbbbbbbbbb', 'c_cccccccccc', 'c_dddddddddd'].map((choice) => ({ id: choice, text: `Text of ${choice}` })),
  correct,
  explanation: `Explanation of ${id}.`,
  notes: { c_bbbbbbbbbb: 'Note on b.' },
  evidence: [{ exact: `Evidence of ${id}.`, prefix: '', suffix: '', url: null }],
  writer: { kind: 'person', name: 'fixture' },
})

export const [A, B, C, D] = ['c_aaaaaaaaaa', 'c_bbbbbbbbbb', 'c_cccccccccc', 'c_dddddddddd'] as const

/** A quiz of three questions that count and one that does not. */
export function makeQuiz(id: string, publishedOn = '2024-01-22'): Quiz {
  return {
    id,
    version: '1',
    title: 'A fixture',
    language: 'en',
    direction: 'ltr',
    article: { title: 'An article', url: null, publisher: null, publishedOn },
    shards: 4,
    questions: [
      question(SINGLE, 'single', [A]),
      question(MULTIPLE, 'multiple', [A, B]),
      question(ORDER, 'order', [A, B, C, D]),
      question(WITHDRAWN, 'single', [A]),
    ],
    withdrawn: [WITHDRAWN, GONE],
  }
}

/** The right answer to every question that counts. */
export const ALL_RIGHT = { [SINGLE]: [A], [MULTIPLE]: [A, B], [ORDER]: [A, B, C, D] }

export const bindings: Bindings = env

/** The platform's counter, never spent: what it does when it is spent has a test of its own. */
export const unlimited: RateLimit = { limit: async () => ({ success: true }) }

/** A client of the app: `fetch` for its paths, with `changed` in place of some bindings. */
export function makeClient(quizzes: readonly Quiz[], changed: Partial<Bindings> = {}) {
  const app = createApp({ quizzes })
  return async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`https://quiz.example${path}`, init), { ...bindings, ANSWER_LIMIT: unlimited, ...changed })
}

/** A PUT of this value as JSON. */
export const put = (value: unknown): RequestInit => ({
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
})
