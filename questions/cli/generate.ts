// `npm run generate [-- --why] [-- --check]`: from what people and models wrote to bank.json, quiz.json, the list of quizzes and the editors' schemas.
// `--why` lists every refusal with its code; `--check` writes nothing and fails where what is committed differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { lacks } from '../article/read.ts'
import { checkSheet } from '../facts/check.ts'
import { type Generated, generate, type Source } from '../quiz/generate.ts'
import { readSource, slugs } from './library.ts'
import { outputs } from './outputs.ts'

const why = process.argv.includes('--why')
const check = process.argv.includes('--check')
const say = (line: string) => process.stdout.write(`${line}\n`)

function report(slug: string, { bank, quiz, unmet }: Generated, faults: readonly string[]) {
  const refused = new Set(bank.refusals.map(({ candidate }) => candidate)).size
  say(`${slug}: ${bank.questions.length} questions in the bank, ${refused} candidates refused, ${quiz.questions.length} in the quiz`)
  if (why) for (const { candidate, code, message } of bank.refusals) say(`  ${candidate}: ${code}: ${message}`)
  for (const fault of [...faults, ...unmet]) say(`  ! ${fault}`)
}

/** What is wrong with what people wrote, whatever the gate makes of it. */
const faultsOf = ({ article, sheet }: Source) => [...lacks(article), ...checkSheet(sheet, article)]

/** Writes the files whose content is another, or names them where nothing may be written. Returns how many they are. */
function write(files: ReadonlyMap<string, string>): number {
  const stale = [...files].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
  for (const [path, content] of stale) {
    const name = relative(process.cwd(), path)
    say(check ? `${name} differs from what is committed: run npm run generate` : `${name} written`)
    if (!check) writeFileSync(path, content)
  }
  return stale.length
}

/** Whether everything is as it should be. A faulty fact sheet fails the command; the files are written all the same, to show what it changes. */
function run(): boolean {
  let sound = true
  const generated = slugs().map((slug) => {
    const source = readSource(slug)
    const faults = faultsOf(source)
    const made = generate(source)
    report(slug, made, faults)
    sound &&= faults.length === 0
    return made
  })
  const stale = write(outputs(generated))
  return sound && !(check && stale > 0)
}

try {
  process.exitCode = run() ? 0 : 1
} catch (error) {
  // A file that is missing or does not fit its schema: its name and fault are all that a person needs.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
