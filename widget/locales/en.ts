// Every word of the interface in English. Plurals and numbers are Intl's; the locale decides their shape and that of dates.
import type { Outcome } from '../../questions/contract/verdict.ts'

const LOCALE = 'en-GB'
const number = (value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }) => value.toLocaleString(LOCALE, options)
const ofPoints = (outOf: number) => `of ${number(outOf)} ${{ one: 'point', other: 'points' }[new Intl.PluralRules(LOCALE).select(outOf) as 'one']}`

const marks = { right: 'Right', partly: 'Partly right', wrong: 'Wrong', withdrawn: 'Withdrawn', now: 'this one', later: 'to come' }

/** Each a title and, on a line of its own, what follows from it. */
const notices = {
  notLoaded: 'The quiz could not be loaded\nThe connection may have been lost. The article is not affected.',
  notSent: 'Your answer was not sent\nThe connection may have been lost. Your choice is kept.',
  tooMany: 'Too many answers just now\nWait a minute, then send it again.',
  notSaved: 'Not saved yet\nYour answer is scored. It will be sent again while this page stays open.',
  before: 'This question was answered before\nThe first answer stands.',
}

export const en = {
  lang: 'en',
  dir: 'ltr',
  number,
  date: (iso: string) => new Date(iso).toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }),
  quiz: 'Quiz',
  loading: 'Loading the questions',
  place: (at: number, of: number) => `Question ${number(at)} of ${number(of)}`,
  single: 'Choose one answer',
  multiple: 'Choose all that apply',
  order: 'Earliest first. Move each line with its arrows.',
  check: 'Check answer',
  next: 'Next question',
  finish: 'See your result',
  again: 'Try again',
  share: 'Share',
  load: 'Load again',
  send: 'Send again',
  up: 'Move up',
  down: 'Move down',
  marks,
  /** Tags of rows: where one choice is right, and where several are. */
  tags: {
    single: { right: 'Your answer', wrong: 'Your answer', key: 'Right answer', withdrawn: 'Your answer' },
    multiple: { right: 'Your answer, right', wrong: 'Your answer, wrong', key: 'Right, not chosen', withdrawn: 'Your answer' },
  },
  rightOrder: 'The right order',
  hadHere: 'You had it here',
  had: (place: number) => `You had it in place ${number(place)}`,
  points: (points: number, outOf: number) => `${number(points)} ${ofPoints(outOf)}`,
  ofPoints,
  says: 'What the article says',
  read: 'Read it in the article',
  /** The middle part is set in bold. */
  readers: (right: number, answered: number) => ['', number(right, { style: 'percent' }), ` of ${number(answered)} readers got this right`],
  result: 'Your result',
  tally: (outcome: Outcome, count: number) => `${number(count)} ${marks[outcome].toLowerCase()}`,
  review: 'Your answers and the evidence',
  withdrawn: 'This question was withdrawn after a correction. It does not count.',
  shared: (title: string, points: string, url: string) => `${title}: ${points}. ${url}`,
  notices,
  /** What the status line says of the last action. */
  said: {
    ...notices,
    nothing: 'Choose an answer first.',
    sending: 'Sending',
    saved: 'Saved',
    copied: 'Copied',
    chosen: (count: number) => `${number(count)} chosen`,
    moved: (place: number, of: number) => `Moved to place ${number(place)} of ${number(of)}`,
  },
}
