// `node questions/cli/measure.ts <questions.jsonl> <articles folder> [--why <code>]` tries the gate on questions that editors have judged.
// It prints each code's precision and reach, then each of the editors' reasons; with `--why`, what one code says of which question.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read.ts'
import type { RefusalCode } from '../gate/codes.ts'
import { rules } from '../gate/index.ts'
import type { Rule } from '../gate/rule.ts'
import { EDITORS_REASONS } from './editors-reasons.ts'
import { itemOfJudged, type JudgedQuestion, judgedQuestionSchema } from './judged-question.ts'
import { counts, isBroken, isModelWorded, isPrintedByAll, reach, refusedFor, type Tried } from './measured.ts'

/** Rules that ask about the fact sheet or the notes, which judged questions do not have. */
const NEED_MORE: readonly RefusalCode[] = ['unknown-fact', 'distractor-unproven', 'note-unsupported', 'family-misfit']
const RULES = rules.filter(({ code }) => !NEED_MORE.includes(code))

/** An article's file: title, date line, then paragraphs, parted by blank lines. */
function readPlain(folder: string, name: string): Article {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const [title = ''] = text.split('\n')
  return readArticle(name, `---\ntitle: ${title}\nlanguage: en\n---\n${text}`)
}

function tryOut(question: JudgedQuestion, article: Article): Tried {
  const item = itemOfJudged(question, article)
  const found = RULES.map((rule) => ({ rule, messages: rule.check(item) })).filter(({ messages }) => messages.length > 0)
  return {
    question,
    messages: new Map(found.map(({ rule, messages }) => [rule.code, messages])),
    refused: found.some(({ rule }) => rule.severity === undefined),
  }
}

const say = (line = '') => process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
const columns = (label: string, figures: readonly (string | number)[]) =>
  label.padEnd(32) + figures.map((figure) => String(figure).padStart(8)).join('')

/** How many, what editors made of them, and the share that one of them refused. */
function figures(some: readonly Tried[]): (string | number)[] {
  const { all, printedByNone, refusedByOne, printedByAll, brokenOnPurpose } = counts(some)
  return [all, printedByNone, refusedByOne, printedByAll, brokenOnPurpose, percent(printedByNone, all), percent(refusedByOne, all)]
}

function lineOfCode({ code, severity }: Rule, tried: readonly Tried[]): string {
  const found = tried.filter(({ messages }) => messages.has(code))
  const { reasons, wanted, found: reached } = reach(code, tried)
  const label = severity === 'warning' ? `${code} (warns)` : code
  return `${columns(label, [...figures(found), reached, wanted, percent(reached, wanted)])}  ${reasons.join(', ')}`
}

/** Precision of each code and reach by the reasons that it is there for. */
function tellCodes(tried: readonly Tried[]) {
  const headings = ['found', 'none', 'not all', 'all', 'broken', 'none %', 'not all', 'reached', 'of', 'reach']
  say('Found by the gate; of these printed by none of the editors, not by all, by all, broken on purpose; what the code is there for:')
  say(columns('', headings))
  for (const rule of RULES) say(lineOfCode(rule, tried))
  say(columns('refused by any code', figures(tried.filter(({ refused }) => refused))))
  say(columns('all questions', figures(tried)))
}

/** What editors had against questions, and how much of it the gate refuses for whatever reason. */
function tellReasons(tried: readonly Tried[]) {
  say('\nRefused by an editor with this reason; of these, refused by the gate:')
  for (const reason of EDITORS_REASONS) {
    const wanted = refusedFor([reason], tried)
    const refused = wanted.filter((each) => each.refused).length
    say(columns(reason, [wanted.length, refused, percent(refused, wanted.length)]))
  }
}

/** The gate's loss and its find, by who worded the questions. */
function tellAims(tried: readonly Tried[]) {
  const groups: readonly (readonly [label: string, some: readonly Tried[]])[] = [
    ['printed by all, refused', tried.filter(isPrintedByAll)],
    ['  of these worded by a model', tried.filter((each) => isPrintedByAll(each) && isModelWorded(each))],
    ['printed by none, refused', tried.filter((each) => counts([each]).printedByNone === 1)],
    ['  of these not broken on purpose', tried.filter((each) => counts([each]).printedByNone === 1 && !isBroken(each))],
  ]
  say()
  for (const [label, some] of groups) {
    const refused = some.filter((each) => each.refused).length
    say(columns(label, [refused, some.length, `${((100 * refused) / Math.max(1, some.length)).toFixed(1)} %`]))
  }
}

function tellWhy(code: string, tried: readonly Tried[]) {
  for (const { question, messages } of tried) {
    const why = messages.get(code as RefusalCode)
    if (why === undefined) continue
    const printing = `${question.printed.filter(Boolean).length} of ${question.printed.length} printed; ${question.writer}`
    say(`\n[${printing}] ${question.stem}\n  ${[...why, ...question.reasons.map((reason) => `(${reason})`)].join('\n  ')}`)
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { why: { type: 'string' } } })
const [file, folder] = positionals
if (file === undefined || folder === undefined) {
  console.error('Usage: node questions/cli/measure.ts <questions.jsonl> <articles folder> [--why <code>]')
  process.exit(2)
}

const articles = new Map<string, Article>()
const tried = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const question = v.parse(judgedQuestionSchema, JSON.parse(line))
    const article = articles.get(question.article) ?? readPlain(folder, question.article)
    articles.set(question.article, article)
    return tryOut(question, article)
  })

tellCodes(tried)
tellReasons(tried)
tellAims(tried)
for (const { question } of tried.filter((each) => isBroken(each) && !each.refused)) say(`\nbroken, and passed: ${question.stem}`)
if (values.why !== undefined) tellWhy(values.why, tried)
