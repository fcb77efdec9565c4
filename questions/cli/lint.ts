// `npm run lint -- <article's folder> [--watch]`: what the gate and the schemas have against it, by file and line, with how to mend it.
// With `--watch` it goes on, and after each save prints what is new and what is mended.
import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { untilInterrupted } from './drafting/until-interrupted.ts'
import { type Fault, faultLine, sameness } from './linting/fault.ts'
import { type Linted, lintFolder } from './linting/lint-folder.ts'
import { onSave } from './linting/on-save.ts'
import { visible } from './visible.ts'

const USAGE = 'Usage: npm run lint -- <folder of an article> [--watch]'
const FILES = ['article.md', 'facts.json', 'candidates.json']
const say = (line: string) => process.stdout.write(`${visible(line)}\n`)

const counted = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

function summary({ faults, generated }: Linted): string {
  const mend = faults.filter(({ warns }) => !warns).length
  const warned = faults.length - mend
  const told = mend === 0 ? 'Nothing to mend' : `${counted(mend, 'fault', 'faults')} to mend`
  const made =
    generated === null ? '' : `; ${generated.bank.questions.length} questions in the bank, ${generated.quiz.questions.length} in the quiz`
  return `${told}${warned === 0 ? '' : `, ${counted(warned, 'warning', 'warnings')}`}${made}.`
}

/** What changed between two runs: what is new as on the first, what is gone as mended. */
function tellChange(before: readonly Fault[], after: Linted, folder: string) {
  const [old, now] = [before, after.faults].map((faults) => new Set(faults.map(sameness)))
  const fresh = after.faults.filter((fault) => !old?.has(sameness(fault)))
  const gone = before.filter((fault) => !now?.has(sameness(fault)))
  for (const fault of gone) say(`mended: ${faultLine(fault, folder)}`)
  for (const fault of fresh) say(faultLine(fault, folder))
  if (fresh.length + gone.length > 0) say(summary(after))
}

async function run(folder: string, watching: boolean): Promise<number> {
  const shown = relative(process.cwd(), folder) || '.'
  let last = lintFolder(folder)
  const first = () => {
    for (const fault of last.faults) say(faultLine(fault, shown))
    say(summary(last))
  }
  const again = () => {
    const next = lintFolder(folder)
    tellChange(last.faults, next, shown)
    last = next
  }
  if (!watching) first()
  else {
    await untilInterrupted(
      (signal) =>
        new Promise<void>((done) => {
          onSave(folder, FILES, again, signal)
            .on('error', () => done())
            .on('close', () => done())
          // Whoever reads the first lines may save at once.
          first()
        }),
    )
  }
  return last.faults.some(({ warns }) => !warns) ? 1 : 0
}

/** Exit code: 0 where nothing is to be mended, 1 where something is, 2 where the command is not understood. */
async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { watch: { type: 'boolean', default: false } } })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) throw new TypeError('Name one folder.')
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new TypeError(`${folder} is no folder.`)
    return await run(resolve(folder), values.watch)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n${USAGE}\n`)
    return 2
  }
}

process.exitCode = await main()
