// An article's folder → everything in it that is to be mended, by file and line.
import { basename, join } from 'node:path'
import type * as v from 'valibot'
import { lacks, readArticle } from '../../article/read.ts'
import { checkSheet } from '../../facts/check.ts'
import { factSheetSchema } from '../../facts/sheet.ts'
import { candidatesSchema } from '../../families/candidate.ts'
import { families } from '../../families/index.ts'
import { warnings } from '../../gate/index.ts'
import type { Refusal } from '../../gate/rule.ts'
import { type Generated, generate, itemOf, type Source } from '../../quiz/generate.ts'
import { readIfThere } from '../drafting/read-if-there.ts'
import { type Fitting, fitting } from '../schema-faults.ts'
import type { Fault, FileName } from './fault.ts'
import { refusedMember } from './refused-member.ts'

export interface Linted {
  /** In the order of files and lines. */
  readonly faults: readonly Fault[]
  /** What `npm run generate` makes of it; null where a file cannot be read. */
  readonly generated: Generated | null
}

const FILES: readonly FileName[] = ['article.md', 'facts.json', 'candidates.json']

const fault = (file: FileName, line: number, code: string, message: string, about = '', warns = false): Fault => ({
  file,
  line,
  code,
  about,
  message,
  warns,
})

const missing = (file: FileName) => fault(file, 1, 'missing', 'There is no such file.')

function fileOf<Schema extends v.GenericSchema>(
  folder: string,
  file: FileName,
  schema: Schema,
): Fitting<v.InferOutput<Schema>> | { readonly unread: Fault[] } {
  const text = readIfThere(join(folder, file))
  if (text === null) return { unread: [missing(file)] }
  const read = fitting(schema, text)
  if ('value' in read) return read
  return { unread: read.faults.map(({ line, sentence }) => fault(file, line, read.code, sentence)) }
}

/** The front matter's line that a sentence names. */
function matterLine(sentence: string, markdown: string): number {
  const key = ['title', 'publishedOn', 'language', 'licence', 'url'].find((each) => sentence.includes(each)) ?? ''
  return markdown.split('\n').findIndex((line) => key !== '' && line.startsWith(`${key}:`)) + 1 || 1
}

/** The fact or card that a sentence of `checkSheet` names: by its beginning, else anywhere in it. */
function factPath(sentence: string, { facts, entities }: Source['sheet']): readonly (string | number)[] {
  const first = sentence.split(': ', 1)[0]
  const own = facts.findIndex(({ id }) => id === first)
  if (own !== -1) return ['facts', own]
  const words = new Set(sentence.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
  const named = (['entities', 'facts'] as const).flatMap((list) =>
    (list === 'facts' ? facts : entities).flatMap(({ id }, at) => (words.has(id) ? [[list, at] as const] : [])),
  )
  return named.at(-1) ?? []
}

type LineOf = Fitting<unknown>['lineOf']

/** Refusals and warnings of the gate. A question that code writes from facts is nobody's to mend: it only warns, at its fact. */
function gateFaults(source: Source, generated: Generated, factLine: LineOf, candidateLine: LineOf): Fault[] {
  const { sheet, article, candidates } = source
  const written = families.flatMap((family) => family.write?.(sheet, article, candidates.heading) ?? [])
  const placed = (refusal: Refusal, warns: boolean): Fault => {
    const { candidate: id, code, message } = refusal
    const at = candidates.questions.findIndex((each) => each.id === id)
    const own = candidates.questions[at]
    if (own !== undefined) {
      return fault('candidates.json', candidateLine(['questions', at, ...refusedMember(refusal, own)]), code, message, id, warns)
    }
    const cited = written.find((each) => each.id === id)?.facts[0]
    const line = factLine(['facts', sheet.facts.findIndex((fact) => fact.id === cited)])
    return fault('facts.json', line, code, message, id, true)
  }
  const standing = candidates.questions.filter(({ withdrawn, dropped }) => withdrawn === undefined && dropped === undefined)
  return [
    // What an editor dropped is settled.
    ...generated.bank.refusals.filter(({ code }) => code !== 'editor-dropped').map((refusal) => placed(refusal, false)),
    ...standing.flatMap((candidate) => warnings(itemOf(source, candidate)).map((warning) => placed(warning, true))),
  ]
}

const inOrder = (a: Fault, b: Fault) => FILES.indexOf(a.file) - FILES.indexOf(b.file) || a.line - b.line

/** Everything that is to be mended. Total: what cannot be read is a fault. */
export function lintFolder(folder: string): Linted {
  const slug = basename(folder)
  const markdown = readIfThere(join(folder, 'article.md'))
  const sheet = fileOf(folder, 'facts.json', factSheetSchema)
  const candidates = fileOf(folder, 'candidates.json', candidatesSchema)
  const faults = [
    ...(markdown === null ? [missing('article.md')] : []),
    ...('unread' in sheet ? sheet.unread : []),
    ...('unread' in candidates ? candidates.unread : []),
  ]
  if (markdown === null) return { faults, generated: null }
  const article = readArticle(slug, markdown)
  faults.push(...lacks(article).map((each) => fault('article.md', matterLine(each, markdown), 'front-matter', each)))
  if ('unread' in sheet) return { faults: faults.sort(inOrder), generated: null }
  faults.push(
    ...checkSheet(sheet.value, article).map((each) => fault('facts.json', sheet.lineOf(factPath(each, sheet.value)), 'fact', each)),
  )
  if ('unread' in candidates) return { faults: faults.sort(inOrder), generated: null }
  const source: Source = { article, sheet: sheet.value, candidates: candidates.value }
  const generated = generate(source)
  faults.push(...gateFaults(source, generated, sheet.lineOf, candidates.lineOf))
  return { faults: faults.sort(inOrder), generated }
}
