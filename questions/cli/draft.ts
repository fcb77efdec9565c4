// `npm run draft -- <file or address> [--model … --base-url …]`: an article in, a folder of the library with facts, questions and every refusal out.
// Each reply of the model is kept as it comes, so that the same command goes on where it was broken off.
import { join, relative } from 'node:path'
import { estimate } from '../writing/cost.ts'
import { draftArticle, type Outcome } from './drafting/draft-article.ts'
import { DRAFT_FILES } from './drafting/draft-files.ts'
import { inWords } from './drafting/metered.ts'
import { type DraftArguments, draftArguments, USAGE } from './drafting/options.ts'
import { type Prepared, prepare } from './drafting/prepare.ts'
import { progressLines } from './drafting/progress-lines.ts'
import { SourceRefused } from './drafting/source-text.ts'
import { untilInterrupted } from './drafting/until-interrupted.ts'
import { writer } from './drafting/writer.ts'
import { publicationFaults } from './publication-faults.ts'
import { visible } from './visible.ts'

/** Exit codes: 0 drafted, 1 no draft, 2 not understood, 3 a reply is awaited, 130 interrupted. */
const AWAITED = 3
const INTERRUPTED = 130

const say = (line: string) => process.stdout.write(`${visible(line)}\n`)
const complain = (line: string) => process.stderr.write(`${visible(line)}\n`)
const shown = (path: string) => relative(process.cwd(), path) || '.'

/** Lines of a list that are printed at most: the report has them all. */
const SHOWN = 8

function list(title: string, lines: readonly string[]) {
  if (lines.length > 0) say(title)
  for (const line of lines.slice(0, SHOWN)) say(`  - ${line}`)
  if (lines.length > SHOWN) say(`  and ${lines.length - SHOWN} more, in report.json.`)
}

function tellDrafted({ draft, spent }: Extract<Outcome, { is: 'drafted' }>, { folder, article }: Prepared) {
  const { bank, quiz, unmet } = draft.generated
  const refused = new Set(bank.refusals.map(({ candidate }) => candidate)).size
  say(
    `“${draft.candidates.heading}”: ${quiz.questions.length} questions in the quiz, ${bank.questions.length} in the bank, ${refused} refused.`,
  )
  say(`Spent: ${inWords(spent)}.`)
  list('What the quiz would be better with:', unmet)
  list('To be mended before it is published:', publicationFaults({ article, sheet: draft.sheet }))
  const name = shown(folder)
  say(`Written to ${name}: article.md, ${DRAFT_FILES.join(', ')}.`)
  say(
    `Read ${join(name, 'refusals.md')}, mend facts.json and candidates.json with \`npm run lint -- ${name} --watch\`, then \`npm run generate\`.`,
  )
}

function tellAwaited({ awaited }: Extract<Outcome, { is: 'awaited' }>) {
  for (const { prompt, reply } of awaited) {
    say(`Put the text of ${shown(prompt)} to the model, and save its whole reply as ${shown(reply)}.`)
  }
  say('Then run the same command again.')
}

function tell(outcome: Outcome, prepared: Prepared): number {
  if (outcome.is === 'drafted') {
    tellDrafted(outcome, prepared)
    return 0
  }
  if (outcome.is === 'awaited') {
    tellAwaited(outcome)
    return AWAITED
  }
  complain(`${outcome.why} ${outcome.kept} ${outcome.kept === 1 ? 'reply is' : 'replies are'} kept: the same command goes on from there.`)
  return outcome.interrupted ? INTERRUPTED : 1
}

async function run(asked: DraftArguments): Promise<number> {
  const prepared = await prepare(asked.source, asked)
  const { article, folder, source } = prepared
  say(`${article.title || article.slug}: ${article.text.split(/\s+/).length} words, to ${shown(folder)}.`)
  say(`Estimated: ${inWords(estimate(article))}.`)
  const progress = progressLines(process.stderr)
  const outcome = await untilInterrupted((signal) =>
    draftArticle(folder, article, source, writer(asked, process.env), { signal, onProgress: progress.show }),
  )
  progress.end()
  return tell(outcome, prepared)
}

async function main(): Promise<number> {
  let asked: DraftArguments
  try {
    asked = draftArguments(process.argv.slice(2))
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  try {
    return await run(asked)
  } catch (error) {
    // What the disk refuses is told by its own sentence; anything else is a fault of ours, and shows where.
    const told = error instanceof SourceRefused || (error instanceof Error && 'syscall' in error)
    if (!told) throw error
    complain(`No draft of ${asked.source}: ${error.message}`)
    return 1
  }
}

process.exitCode = await main()
