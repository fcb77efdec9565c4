// Every word of the interface in English. Plurals and numbers are Intl's; `locale` decides their shape and that of dates.
import type { Outcome } from '../../questions/contract/verdict.ts'

const locale = 'en-GB'
const plural = new Intl.PluralRules(locale)
const number = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options }).format(value)

const ofPoints = (outOf: number) => `of ${number(outOf)} ${plural.select(outOf) === 'one' ? 'point' : 'points'}`
const lost = 'The connection may have been lost.'
const verdicts = { right: 'Right', partly: 'Partly right', wrong: 'Wrong', withdrawn: 'Withdrawn' }

const marks = { ...verdicts, now: 'this one', later: 'to come' }

/** Title and text. */
const notices = {
  notLoaded: ['The quiz could not be loaded', `${lost} The article is not affected.`],
  notSent: ['Your answer was not sent', `${lost} Your choice is kept.`],
  tooMany: ['Too many answers just now', 'Wait a minute, then send it again.'],
  notSaved: ['Not saved yet', 'Your answer is scored. It will be sent again while this page stays open.'],
  answeredBefore: ['This question was answered before', 'The first answer stands.'],
} as const

export const en = {
  lang: 'en',
  dir: 'ltr',
  number,
  date: (iso: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  quiz: 'Quiz',
  loading: 'Loading the questions',
  /** `sign` says in words what a mark shows. */
  place: (at: number, of: number, sign?: keyof typeof marks) =>
    `Question ${number(at)} of ${number(of)}${sign ? `: ${marks[sign]}` : ''}`,
  hints: {
    single: 'Choose one answer',
    multiple: 'Choose all that apply',
    order: 'Earliest first. Move each line with its arrows.',
  },
  check: 'Check answer',
  next: 'Next question',
  finish: 'See your result',
  again: 'Try again',
  share: 'Share',
  load: 'Load again',
  send: 'Send again',
  up: 'Move up',
  down: 'Move down',
  verdicts,
  yours: 'Your answer',
  key: 'Right answer',
  /** Tags of rows: where one choice is right, and where several are. */
  tags: [
    { right: 'Your answer', wrong: 'Your answer', key: 'Right answer', withdrawn: 'Your answer' },
    { right: 'Your answer, right', wrong: 'Your answer, wrong', key: 'Right, not chosen', withdrawn: 'Your answer' },
  ],
  rightOrder: 'The right order',
  hadHere: 'You had it here',
  had: (place: number) => `You had it in place ${number(place)}`,
  chosen: (count: number) => `${number(count)} chosen`,
  moved: (place: number, of: number) => `Moved to place ${number(place)} of ${number(of)}`,
  points: (points: number, outOf: number) => `${number(points)} ${ofPoints(outOf)}`,
  ofPoints,
  says: 'What the article says',
  read: 'Read it in the article',
  /** The middle part is set in bold. */
  readers: (right: number, answered: number) =>
    ['', number(right, { style: 'percent', maximumFractionDigits: 0 }), ` of ${number(answered)} readers got this right`] as const,
  result: 'Your result',
  tally: (outcome: Outcome, count: number) => `${number(count)} ${verdicts[outcome].toLowerCase()}`,
  review: 'Your answers and the evidence',
  withdrawn: 'This question was withdrawn after a correction. It does not count.',
  shared: (title: string, points: string, url: string) => `${title}: ${points}. ${url}`,
  notices,
  /** What the status line says. */
  said: { nothing: 'Choose an answer first.', sending: 'Sending', saved: 'Saved', copied: 'Copied', ...notices },
} as const
