// An invented quiz with one question of each kind and one whose choices have an order of their own.
import type { Question, Quiz } from '../../questions/quiz/quiz.ts'

const ARTICLE_URL = 'https://news.example/lindow-ferry'

/** An opaque id whose last characters tell a reader of a failing test what it stands for. */
const id = (prefix: 'q' | 'c', word: string) =>
  `${prefix}_${word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 10)
    .padStart(10, 'a')}`

const choice = (text: string) => ({ id: id('c', text), text })

function question(
  part: Pick<Question, 'kind' | 'stem' | 'explanation' | 'evidence'> & Partial<Question>,
  texts: string[],
  right: string[],
) {
  const name = part.stem.split(' ').join('')
  const choices = texts.map(choice)
  const written: Question = {
    id: id('q', name),
    candidate: name,
    family: 'agent',
    facts: ['f1'],
    sorted: false,
    notes: {},
    writer: { name: 'fixture', kind: 'person' },
    ...part,
    choices,
    correct: right.map((text) => id('c', text)),
  }
  return written
}

const evidence = (prefix: string, exact: string, suffix: string) => [
  { prefix, exact, suffix, url: `${ARTICLE_URL}#:~:text=${encodeURIComponent(exact)}` },
]

export const OPENED = question(
  {
    kind: 'single',
    stem: 'Who opened the ferry line to Lindow on Monday?',
    explanation: 'Maren Holt, the harbour master, opened the line.',
    notes: {
      [id('c', 'Peter Avery')]: 'Peter Avery steers the ferry.',
      [id('c', 'Ines Calder')]: 'Ines Calder drew the plans of the pier.',
    },
    evidence: evidence('On Monday ', 'Maren Holt, the harbour master, opened the ferry line to Lindow', ' before some two hundred guests.'),
  },
  ['Ines Calder', 'Maren Holt', 'Peter Avery', 'Tom Birch'],
  ['Maren Holt'],
)

export const CARRIES = question(
  {
    kind: 'multiple',
    stem: 'Which of these does the ferry carry to Lindow?',
    explanation: 'The ferry carries passengers, bicycles and letters.',
    evidence: evidence('The ferry ', 'carries passengers, bicycles and letters', ', while freight still goes by road.'),
  },
  ['Bicycles', 'Freight', 'Letters', 'Motorcars', 'Passengers'],
  ['Bicycles', 'Letters', 'Passengers'],
)

export const SEQUENCE = question(
  {
    kind: 'order',
    stem: 'Put these events at the harbour in order, according to the article.',
    explanation: 'The pier was drawn, built, tried by a barge, and then opened.',
    notes: { [id('c', 'The plans were drawn')]: 'March 2019', [id('c', 'A barge tried the pier')]: 'May 2021' },
    evidence: evidence('', 'The plans were drawn in March 2019 and the pier was built within two years', '.'),
  },
  ['A barge tried the pier', 'The line was opened', 'The pier was built', 'The plans were drawn'],
  ['The plans were drawn', 'The pier was built', 'A barge tried the pier', 'The line was opened'],
)

export const DREDGED = question(
  {
    kind: 'single',
    stem: 'When was the harbour last dredged?',
    sorted: true,
    explanation: 'The harbour was last dredged in the autumn.',
    notes: {},
    evidence: evidence('', 'The harbour was last dredged in autumn', ', when the storms had passed.'),
  },
  ['In spring', 'In summer', 'In autumn', 'In winter'],
  ['In autumn'],
)

export const FERRY: Quiz = {
  id: 'lindow-ferry',
  version: '1',
  title: 'A ferry line opens at Lindow',
  language: 'en',
  direction: 'ltr',
  article: { title: 'Ferry line to Lindow opened', url: ARTICLE_URL, publisher: 'Harbour News', publishedOn: '2024-03-04' },
  shards: 1,
  questions: [OPENED, CARRIES, SEQUENCE, DREDGED],
  withdrawn: [],
}
