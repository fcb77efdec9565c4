// The catalogue: every word of the interface, in English. Another language is another module with the same exports.
// Plurals and numbers are Intl's; the locale decides their shape and that of dates.

const LOCALE = 'en-GB'

export const lang = 'en'
export const dir = 'ltr'

export const number = (value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }) =>
  value.toLocaleString(LOCALE, options)
export const date = (iso: string) => new Date(iso).toLocaleDateString(LOCALE, { dateStyle: 'long', timeZone: 'UTC' })

export const quiz = 'Quiz'
export const loading = 'Loading the questions'
export const place = (at: number, of: number) => `Question ${number(at)} of ${number(of)}`

export const hints = {
  single: 'Choose one answer',
  multiple: 'Choose all that apply',
  order: 'Earliest first. Move each line with its arrows.',
}

export const check = 'Check answer'
export const next = 'Next question'
export const finish = 'See your result'
export const again = 'Try again'
export const share = 'Share'
export const load = 'Load again'
export const send = 'Send again'
export const moves = { up: 'Move up', down: 'Move down' }

/** What marks show: verdicts, and in the head also where the reader is. */
export const marks = { right: 'Right', partly: 'Partly right', wrong: 'Wrong', withdrawn: 'Withdrawn', now: 'this one', later: 'to come' }

export const yours = 'Your answer'
export const key = 'Right answer'
/** Tags of rows: where one choice is right, and where several are. */
export const tags = {
  single: { right: yours, wrong: yours, key, withdrawn: yours, empty: '' },
  multiple: { right: 'Your answer, right', wrong: 'Your answer, wrong', key: 'Right, not chosen', withdrawn: yours, empty: '' },
}

export const rightOrder = 'The right order'
export const hadHere = 'You had it here'
export const had = (place: number) => `You had it in place ${number(place)}`

export const ofPoints = (outOf: number) =>
  `of ${number(outOf)} ${{ one: 'point', other: 'points' }[new Intl.PluralRules(LOCALE).select(outOf) as 'one']}`
export const points = (points: number, outOf: number) => `${number(points)} ${ofPoints(outOf)}`

export const says = 'What the article says'
export const read = 'Read it in the article'
/** The middle part is set in bold. */
export const readers = (right: number, answered: number) => [
  '',
  number(right, { style: 'percent' }),
  ` of ${number(answered)} readers got this right`,
]

export const result = 'Your result'
export const tally = (outcome: keyof typeof marks, count: number) => `${number(count)} ${marks[outcome].toLowerCase()}`
export const review = 'Your answers and the evidence'
export const withdrawn = 'This question was withdrawn after a correction. It does not count.'
export const shared = (title: string, points: string, url: string) => `${title}: ${points}. ${url}`

/** Each a title and, after the bar, what follows from it. */
export const notices = {
  'not-loaded': 'The quiz could not be loaded|The connection may have been lost. The article is not affected.',
  'not-sent': 'Your answer was not sent|The connection may have been lost. Your choice is kept.',
  refused: 'Your answer was not taken|The quiz may have changed since it was loaded. What you have answered is kept.',
  'too-many': 'Too many answers just now|Wait a minute, then send it again.',
  'not-saved': 'Not saved yet|Your answer is scored. It will be sent again while this page stays open.',
  'answered-before': 'This question was answered before|The first answer stands.',
}

/** What the status line says of the last action. */
export const said = {
  ...notices,
  nothing: 'Choose an answer first.',
  sending: 'Sending',
  saved: 'Saved',
  copied: 'Copied',
  chosen: (count: number) => `${number(count)} chosen`,
  moved: (place: number, of: number) => `Moved to place ${number(place)} of ${number(of)}`,
}
