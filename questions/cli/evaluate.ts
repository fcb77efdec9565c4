// `npm run evaluate -- <folder of articles>` drafts each and writes blind sheets for judges; `npm run evaluate -- --judged` makes the table of their verdicts.
import { join, relative } from 'node:path'
import { untilInterrupted } from './drafting/until-interrupted.ts'
import { writeAtomically } from './drafting/write-atomically.ts'
import { writer } from './drafting/writer.ts'
import { articlesIn } from './evaluating/articles-in.ts'
import { draftAll } from './evaluating/draft-all.ts'
import { readDrafted } from './evaluating/drafted.ts'
import { type EvaluateArguments, evaluateArguments, USAGE } from './evaluating/options.ts'
import { result } from './evaluating/result.ts'
import { sheets } from './evaluating/sheets.ts'
import { draftsFolder, outdatedVerdicts, readKey, readVerdicts, writeSheets } from './evaluating/work-folder.ts'

/** Exit codes as of `npm run draft`: 3 where replies are awaited. */
const AWAITED = 3

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)
const shown = (path: string) => relative(process.cwd(), path) || '.'

/** Sheets of drafted folders, unless judges have been at work on others. */
function toSheets(slugs: readonly string[], library: string, { work, force }: EvaluateArguments): number {
  const made = sheets(slugs.map((slug) => readDrafted(slug, library)))
  const outdated = outdatedVerdicts(work, made)
  if (outdated.length > 0 && !force) {
    complain(`The sheets would change, and there are verdicts on the old ones: ${outdated.join(', ')}. Move them away, or add --force.`)
    return 1
  }
  writeSheets(work, made)
  const planted = made.key.questions.filter(({ control }) => control !== null).length
  say(
    `${made.files.size} sheets with ${made.key.questions.length} questions, ${planted} of them broken on purpose, in ${shown(join(work, 'sheets'))}.`,
  )
  say(`Give that folder, and nothing else, to each judge; put the verdicts into ${shown(work)}; then run the command with --judged.`)
  return 0
}

async function run(how: EvaluateArguments, folder: string): Promise<number> {
  const { files, drafted } = articlesIn(folder, how.only)
  if (drafted.length > 0) return toSheets(drafted, folder, how)
  if (files.size === 0) throw new TypeError(`There are no articles in ${folder}.`)
  const library = draftsFolder(how.work)
  const all = await untilInterrupted((signal) => draftAll(files, library, writer(how, process.env), signal))
  for (const reason of all.refused) complain(`No draft of ${reason}`)
  for (const { prompt, reply } of all.awaited) say(`${shown(prompt)}\n  → ${shown(reply)}`)
  if (all.stopped !== null) {
    complain(`${all.stopped} What was received is kept: the same command goes on from there.`)
    return 1
  }
  if (all.awaited.length > 0) {
    say(
      `${all.awaited.length} replies are awaited: put each prompt to the model, save its whole reply as the file named below it, and run the same command again.`,
    )
    return AWAITED
  }
  return toSheets(all.drafted, library, how)
}

function judge({ work }: EvaluateArguments): number {
  const key = readKey(work)
  if (key === null) throw new TypeError(`There are no sheets in ${work}: run the command on a folder of articles first.`)
  const verdicts = readVerdicts(work, key)
  const faults = verdicts.flatMap(({ judge: name, faults: own }) => own.map((fault) => `${name}: ${fault}`))
  if (verdicts.length === 0) faults.push(`There is no verdicts-<judge>.txt in ${shown(work)}.`)
  for (const fault of faults) complain(fault)
  if (faults.length > 0) return 1
  const table = result(key, verdicts)
  writeAtomically(join(work, 'result.md'), table)
  say(table)
  return 0
}

/** Exit code: 0 done, 1 something is missing, 2 not understood, 3 replies are awaited. */
async function main(): Promise<number> {
  try {
    const how = evaluateArguments(process.argv.slice(2))
    return how.articles === null ? judge(how) : await run(how, how.articles)
  } catch (error) {
    if (error instanceof TypeError) complain(`${error.message}\n${USAGE}`)
    else if (error instanceof Error && 'syscall' in error) complain(error.message)
    else throw error
    return 2
  }
}

process.exitCode = await main()
