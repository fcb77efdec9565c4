// Key and verdicts → the table of an evaluation, as Markdown.

import { sum } from '../../writing/cost.ts'
import { inWords } from '../drafting/metered.ts'
import { kappa } from './kappa.ts'
import type { Key, KeyEntry } from './key.ts'
import type { Verdicts } from './verdicts.ts'
import { wilson } from './wilson.ts'

const points = (share: number) => `${Math.round(100 * share)} %`

interface Judged {
  readonly entry: KeyEntry
  readonly prints: readonly boolean[]
}

const byAll = ({ prints }: Judged) => prints.every(Boolean)
const byAny = ({ prints }: Judged) => prints.some(Boolean)

/** `12 of 16 (75 %, 51–90)`. */
function share(judged: readonly Judged[], printed: (each: Judged) => boolean): string {
  const hits = judged.filter(printed).length
  if (judged.length === 0) return '–'
  const { low, high } = wilson(hits, judged.length)
  return `${hits} of ${judged.length} (${points(hits / judged.length)}, ${Math.round(100 * low)}–${Math.round(100 * high)})`
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(title: string, groups: readonly (readonly [string, readonly Judged[]])[]): string {
  const lines = groups
    .filter(([, judged]) => judged.length > 0)
    .map(([name, judged]) => row([name, share(judged, byAll), share(judged, byAny)]))
  return [row([title, 'printed by all', 'by any']), row(['---', '---', '---']), ...lines].join('\n')
}

/** Parts the judged by what is said of them, in the order in which the names come up or as they are listed. */
function grouped(judged: readonly Judged[], nameOf: (entry: KeyEntry) => string, order?: readonly string[]): [string, Judged[]][] {
  const names = order ?? [...new Set(judged.map(({ entry }) => nameOf(entry)))]
  return names.map((name) => [name, judged.filter(({ entry }) => nameOf(entry) === name)])
}

const BANDS = ['90 to 100', '75 to 89', '60 to 74', 'below 60', 'no score'] as const

function band({ score }: KeyEntry): (typeof BANDS)[number] {
  if (score === null) return 'no score'
  return score >= 90 ? '90 to 100' : score >= 75 ? '75 to 89' : score >= 60 ? '60 to 74' : 'below 60'
}

const GROUNDED = ['all', 'all but one', 'fewer', 'no wrong choices'] as const

function grounding({ grounded, wrong }: KeyEntry): (typeof GROUNDED)[number] {
  if (grounded === null) return 'no wrong choices'
  return grounded === wrong ? 'all' : grounded === wrong - 1 ? 'all but one' : 'fewer'
}

function agreement(judged: readonly Judged[], judges: readonly string[]): string[] {
  return judges.flatMap((one, a) =>
    judges.slice(a + 1).map((other, offset) => {
      const pairs = judged.map(({ prints }) => [prints[a] === true, prints[a + 1 + offset] === true] as const)
      const same = pairs.filter(([first, second]) => first === second).length
      const value = kappa(pairs)
      return `- ${one} and ${other} agree on ${same} of ${pairs.length}, kappa ${value === null ? 'not defined' : value.toFixed(2)}`
    }),
  )
}

function caught(planted: readonly Judged[], judges: readonly string[]): string[] {
  const each = judges.map((judge, at) => `- ${judge} refused ${planted.filter(({ prints }) => !prints[at]).length} of ${planted.length}`)
  const missed = planted.filter(byAny).map(({ entry }) => `- printed by somebody: ${entry.number} (${entry.control}) ${entry.stem}`)
  return [...each, ...missed]
}

function guesses({ guessing }: Key): string {
  const rows = guessing.map(({ of, way, points: right, chance }) =>
    row([of, way, `${right}`, `${chance}`, `${Math.round(10 * (right - chance)) / 10}`]),
  )
  return [row(['of', 'guessing by', 'right in 100', 'chance', 'difference']), row(['---', '---', '---', '---', '---']), ...rows].join('\n')
}

/** Printed by all, an article; and the fewest of any. */
function yields(judged: readonly Judged[], key: Key): string {
  const counts = key.articles.map(({ article }) => judged.filter((each) => each.entry.article === article && byAll(each)).length)
  const mean = counts.reduce((a, b) => a + b, 0) / Math.max(1, counts.length)
  return `${mean.toFixed(1)} an article, ${Math.min(...counts)} at the fewest`
}

/** The whole result. Every judge's verdicts must be complete. */
export function result(key: Key, all: readonly Verdicts[]): string {
  const judges = all.map(({ judge }) => judge)
  const judged = key.questions.map((entry): Judged => ({ entry, prints: all.map(({ lines }) => lines.get(entry.number)?.print === true) }))
  const planted = judged.filter(({ entry }) => entry.control !== null)
  const bank = judged.filter(({ entry }) => entry.control === null)
  const quiz = bank.filter(({ entry }) => entry.inQuiz)
  const cost = key.articles.map(({ spent }) => spent).reduce(sum, { calls: 0, tokensIn: 0, tokensOut: 0 })
  const refused = bank
    .filter((each) => !byAll(each))
    .map(({ entry }) => {
      const reasons = all.flatMap(({ judge, lines }) => {
        const line = lines.get(entry.number)
        return line === undefined || line.print ? [] : [`  - ${judge}: ${line.reason || 'no reason given'}`]
      })
      const marks = [entry.family, entry.inQuiz ? 'quiz' : 'bank', entry.score === null ? 'no score' : `score ${entry.score}`].join(', ')
      return [`- ${entry.number} ${entry.article}/${entry.candidate} (${marks}): ${entry.stem}`, ...reasons].join('\n')
    })
  return [
    `# ${key.articles.length} articles, ${judges.length} ${judges.length === 1 ? 'judge' : 'judges'} (${judges.join(', ')})`,
    `Printed by all: ${yields(bank, key)} of the bank; ${yields(quiz, key)} of the quiz. Shares with their 95 % interval.`,
    table('of', [
      ['quiz', quiz],
      ['bank', bank],
    ]),
    '## By article',
    table(
      'bank',
      grouped(bank, ({ article }) => article),
    ),
    table(
      'quiz',
      grouped(quiz, ({ article }) => article),
    ),
    '## By family, score and wrong choices (bank)',
    table(
      'family',
      grouped(bank, ({ family }) => family),
    ),
    table('editor’s score', grouped(bank, band, BANDS)),
    table('wrong choices of the article’s own words', grouped(bank, grounding, GROUNDED)),
    '## Agreement and controls',
    [...agreement(bank, judges), ...caught(planted, judges)].join('\n'),
    '## Guessing without reading',
    guesses(key),
    '## Cost',
    `${inWords(cost)} in all. Replies that people carried are not counted.`,
    '## Refused by somebody, with the reasons',
    refused.join('\n') || 'None.',
    '',
  ].join('\n\n')
}
