// Every word of the interface in English. Plurals and numbers are Intl's; `locale` decides their shape and that of dates.
import type { Outcome } from '../../questions/contract/verdict.ts'

const locale = 'en-GB'
const plural = new Intl.PluralRules(locale)
const number = (value: number, options?: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options }).format(value)

const ofPoints = (outOf: number) => `of ${number(outOf)} ${plural.select(outOf) === 'one' ? 'point' : 'points'}`
const lost = 'The connection may have been lost.'
const verdicts: Readonly<Record<Outcome, string>> = { right: 'Right', partly: 'Partly right', wrong: 'Wrong', withdrawn: 'Withdrawn' }

export const en = {
  lang: 'en',
  dir: 'ltr',
  number,
  date: (iso: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  quiz: 'Quiz',
  loading: 'Loading the questions',
  place: (at: number, of: number) => `Question ${number(at)} of ${number(of)}`,
  mark: (at: number, state: string) => `Question ${number(at)}: ${state}`,
  now: 'This one',
  toCome: 'To come',
  hints: {
    single: 'Choose one answer',
    multiple: 'Choose all that apply',
    order: 'Earliest first. Move each line with its arrows.',
  },
  check: 'Check answer',
  sending: 'Sending',
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
  yoursRight: 'Your answer, right',
  yoursWrong: 'Your answer, wrong',
  notChosen: 'Right, not chosen',
  rightOrder: 'The right order',
  hadHere: 'You had it here',
  had: (place: number) => `You had it in place ${number(place)}`,
  nothing: 'Choose an answer first.',
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
  saved: 'Saved',
  copied: 'Copied',
  shared: (title: string, points: string, url: string) => `${title}: ${points}. ${url}`,
  notices: {
    'not-loaded': ['The quiz could not be loaded', `${lost} The article is not affected.`],
    'not-sent': ['Your answer was not sent', `${lost} Your choice is kept.`],
    'too-many': ['Too many answers just now', 'Wait a minute, then send it again.'],
    'not-saved': ['Not saved yet', 'Your answer is scored. It will be sent again while this page stays open.'],
    'answered-before': ['This question was answered before', 'The first answer stands.'],
  },
} as const
