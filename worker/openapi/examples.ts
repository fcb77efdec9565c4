// One example of everything that crosses the wire, made of an invented article: an example from a real quiz would give its key away.
import type { Answer, Attempt } from '../../questions/contract/answer.ts'
import type { PublicQuiz, QuizList } from '../../questions/contract/quiz.ts'
import type { Result, Verdict } from '../../questions/contract/verdict.ts'

const article = {
  title: 'Old harbour bridge to reopen in May',
  url: 'https://news.example.com/harbour-bridge',
  publisher: 'The Example Courier',
  publishedOn: '2026-03-02',
}

export const quiz: PublicQuiz = {
  id: 'harbour-bridge',
  version: 'm4x7qk2a',
  title: 'The harbour bridge in Exampleton',
  language: 'en',
  direction: 'ltr',
  article,
  questions: [
    {
      id: 'q_k3v7mwa2tz',
      kind: 'single',
      stem: 'Who will pay for the repairs to the harbour bridge?',
      sorted: false,
      choices: [
        { id: 'c_b5qh2xnd7e', text: 'The ferry company' },
        { id: 'c_m6rt4yopza', text: 'The port authority' },
        { id: 'c_u2jc5gslfi', text: 'The town council' },
      ],
    },
    {
      id: 'q_d6nplx4e5c',
      kind: 'multiple',
      stem: 'Who may use the harbour bridge from May?',
      sorted: false,
      choices: [
        { id: 'c_f3oaw7ktbh', text: 'Cyclists' },
        { id: 'c_r2sz6eyvmj', text: 'Pedestrians' },
        { id: 'c_i4gud5qxcn', text: 'Lorry drivers' },
      ],
    },
  ],
}

export const quizList: QuizList = {
  quizzes: [{ id: quiz.id, version: quiz.version, title: quiz.title, language: quiz.language, article, questions: quiz.questions.length }],
  next: null,
}

export const attemptId = '3f2b8c1e-9d47-4a60-8b5c-7e1f0a2d9c34'
export const questionId = 'q_k3v7mwa2tz'

export const answer: Answer = { choices: ['c_m6rt4yopza'] }
export const allAnswers: Attempt = { answers: { [questionId]: answer.choices, q_d6nplx4e5c: ['c_f3oaw7ktbh', 'c_i4gud5qxcn'] } }

export const verdict: Verdict = {
  question: questionId,
  chosen: ['c_m6rt4yopza'],
  correct: ['c_m6rt4yopza'],
  outcome: 'right',
  points: 1,
  explanation: 'The council said that the port authority bears the whole cost.',
  notes: { c_b5qh2xnd7e: 'The ferry company lends its landing stage while the work lasts.' },
  evidence: [
    {
      exact: 'the port authority will pay for all of the repairs',
      prefix: 'The council said on Monday that ',
      suffix: '.',
      url: 'https://news.example.com/harbour-bridge#:~:text=the%20port%20authority%20will%20pay,all%20of%20the%20repairs',
    },
  ],
  readers: { answered: 1204, right: 0.62 },
  recorded: true,
}

const wrong: Verdict = {
  question: 'q_d6nplx4e5c',
  chosen: ['c_f3oaw7ktbh', 'c_i4gud5qxcn'],
  correct: ['c_f3oaw7ktbh', 'c_r2sz6eyvmj'],
  outcome: 'wrong',
  points: 0,
  explanation: 'From May the bridge is open to cyclists and pedestrians only.',
  notes: { c_i4gud5qxcn: 'Lorries keep using the tunnel.' },
  evidence: [
    {
      exact: 'cyclists and pedestrians',
      prefix: 'From May the bridge will be open to ',
      suffix: ', while lorries keep using the tunnel.',
      url: 'https://news.example.com/harbour-bridge#:~:text=cyclists%20and%20pedestrians',
    },
  ],
  readers: null,
  recorded: true,
}

/** Half-way: one of two questions is answered. */
export const result: Result = {
  quiz: quiz.id,
  attempt: attemptId,
  verdicts: [verdict],
  answered: 1,
  outOf: 2,
  points: 1,
  complete: false,
  band: null,
}

export const completeResult: Result = {
  ...result,
  verdicts: [verdict, wrong],
  answered: 2,
  complete: true,
  band: { title: 'A fair reading', text: 'You followed the main points.' },
}
