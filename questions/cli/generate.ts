// `npm run generate [-- --why] [-- --check] [-- <library folder>]`: from what people and models wrote to bank.json, quiz.json, the list of quizzes and the editors' schemas.
// `--why` lists every refusal with its code; `--check` writes nothing and fails where what is committed differs.
// The library is the project's own where no other folder is named.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LEAST } from '../quiz/demands.ts'
import { type Generated, generate, type Source } from '../quiz/generate.ts'
import { LIBRARY, readSource, slugs } from './library.ts'
import { outputs } from './outputs.ts'
import { publicationFaults } from './publication-faults.ts'
import { visible } from './visible.ts'

const USAGE = 'Usage: node questions/cli/generate.ts [--why] [--check] [<library folder>]'
const say = (line: string) => process.stdout.write(`${visible(line)}\n`)

interface Asked {
  readonly why: boolean
  readonly check: boolean
  readonly library: string
}

/** Throws on a flag that there is not and on a second folder: `--chekc` would otherwise write files. */
function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { why: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  })
  if (positionals.length > 1) throw new TypeError('There is more than one library folder.')
  return { ...values, library: resolve(positionals[0] ?? LIBRARY) }
}

function report(slug: string, { bank, quiz, unmet }: Generated, faults: readonly string[], { why }: Asked) {
  const refused = new Set(bank.refusals.map(({ candidate }) => candidate)).size
  say(`${slug}: ${bank.questions.length} questions in the bank, ${refused} candidates refused, ${quiz.questions.length} in the quiz`)
  if (why) for (const { candidate, code, message } of bank.refusals) say(`  ${candidate}: ${code}: ${message}`)
  for (const wish of unmet) say(`  - ${wish}`)
  for (const fault of faults) say(`  ! ${fault}`)
}

/** What keeps it from being published. That the bank gives a small quiz, or one of few kinds, does not. */
const faultsOf = (source: Source, { quiz }: Generated) => [
  ...publicationFaults(source),
  ...(quiz.questions.length < LEAST ? [`The quiz has ${quiz.questions.length} of the ${LEAST} questions that it takes at least.`] : []),
]

/** Writes the files whose content is another, or names them where nothing may be written. Returns how many they are. */
function write(files: ReadonlyMap<string, string>, { check }: Asked): number {
  const stale = [...files].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
  for (const [path, content] of stale) {
    const name = relative(process.cwd(), path)
    say(check ? `${name} differs from what is committed: run npm run generate` : `${name} written`)
    if (!check) writeFileSync(path, content)
  }
  return stale.length
}

/** Whether everything is as it should be. A faulty fact sheet and a quiz of next to nothing fail the command; the files are written all the same, to show what it changes. */
function run(how: Asked): boolean {
  let sound = true
  const generated = slugs(how.library).map((slug) => {
    const source = readSource(slug, how.library)
    const made = generate(source)
    const faults = faultsOf(source, made)
    report(slug, made, faults, how)
    sound &&= faults.length === 0
    return made
  })
  const stale = write(outputs(generated, how.library), how)
  return sound && !(how.check && stale > 0)
}

/** Exit code: 0 where all is well, 1 where something is to be mended, 2 where the command is not understood. */
function main(): number {
  let how: Asked
  try {
    how = asked()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
    return 2
  }
  try {
    return run(how) ? 0 : 1
  } catch (error) {
    // A file that is missing or does not fit its schema: its name and fault are all that a person needs.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exitCode = main()
