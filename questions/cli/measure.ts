// `node questions/cli/measure.ts <questions.jsonl> <articles folder> [--why <code>]` tries the gate on questions that editors have judged.
// It prints, for each code, how many questions it refuses and what the editors said of them; with `--why`, the refusals of one code.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { Article } from '../article/article.ts'
import { readArticle } from '../article/read.ts'
import type { RefusalCode } from '../gate/codes.ts'
import { rules } from '../gate/index.ts'
import { itemOfJudged, type JudgedQuestion, judgedQuestionSchema } from './judged-question.ts'

/** Rules that ask about the fact sheet, which judged questions do not have. */
const NEED_A_SHEET: readonly RefusalCode[] = ['unknown-fact', 'distractor-unproven', 'family-misfit']

/** An article's file: title, date line, then paragraphs, parted by blank lines. */
function readPlain(folder: string, name: string): Article {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const [title = ''] = text.split('\n')
  return readArticle(name, `---\ntitle: ${title}\nlanguage: en\n---\n${text}`)
}

interface Tried {
  readonly question: JudgedQuestion
  readonly messages: ReadonlyMap<RefusalCode, readonly string[]>
}

function tryOut(question: JudgedQuestion, article: Article): Tried {
  const item = itemOfJudged(question, article)
  const applicable = rules.filter(({ code }) => !NEED_A_SHEET.includes(code))
  return {
    question,
    messages: new Map(applicable.map(({ code, check }) => [code, check(item)] as const).filter(([, found]) => found.length > 0)),
  }
}

const editorsPrinting = ({ question }: Tried) => question.printed.filter(Boolean).length
const modelWorded = ({ question }: Tried) => question.writer === 'model' || question.writer === 'model, edited'
const printedByAll = (tried: Tried) => editorsPrinting(tried) === tried.question.printed.length
const refused = ({ messages }: Tried) => messages.size > 0
const broken = ({ question }: Tried) => question.writer === 'broken on purpose'

function row(label: string, all: readonly Tried[]): string {
  const sound = all.filter((tried) => modelWorded(tried) && printedByAll(tried)).length
  const counts = [
    all.length,
    all.filter((tried) => editorsPrinting(tried) === 0).length,
    all.filter(printedByAll).length,
    sound,
    all.filter(broken).length,
  ]
  return label.padEnd(26) + counts.map((count) => String(count).padStart(9)).join('')
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

console.log('Refused by the gate; of these, printed by no editor, printed by all, printed by all and worded by a model, broken on purpose:')
for (const { code } of rules.filter((rule) => !NEED_A_SHEET.includes(rule.code)))
  console.log(
    row(
      code,
      tried.filter(({ messages }) => messages.has(code)),
    ),
  )
console.log(row('refused by any rule', tried.filter(refused)))
console.log(row('all questions', tried))

for (const { question, messages } of tried.filter((each) => broken(each) && !refused(each)))
  console.log(`\nbroken, and passed: ${question.stem} ${messages.size}`)
for (const { question, messages } of values.why === undefined ? [] : tried) {
  const why = messages.get(values.why as RefusalCode)
  if (why !== undefined)
    console.log(
      `\n[${question.printed.filter(Boolean).length} of ${question.printed.length} printed; ${question.writer}] ${question.stem}\n  ${why.join('\n  ')}`,
    )
}
