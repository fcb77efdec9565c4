// `npm run generate [-- --why] [-- --check]`: from what people and models wrote to bank.json, quiz.json, the list of quizzes and the editors' schemas.
// `--why` lists every refusal with its code; `--check` writes nothing and fails where what is committed differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { lacks } from '../article/read.ts'
import { checkSheet } from '../facts/check.ts'
import { generate } from '../quiz/generate.ts'
import { readSource, slugs } from './library.ts'
import { outputs } from './outputs.ts'

const why = process.argv.includes('--why')
const check = process.argv.includes('--check')
const say = (line: string) => process.stdout.write(`${line}\n`)

let faults = 0
const generated = slugs().map((slug) => {
  const source = readSource(slug)
  const made = generate(source)
  const { bank, quiz, unmet } = made
  const refused = new Set(bank.refusals.map(({ candidate }) => candidate)).size
  say(`${slug}: ${bank.questions.length} questions in the bank, ${refused} candidates refused, ${quiz.questions.length} in the quiz`)
  if (why) for (const { candidate, code, message } of bank.refusals) say(`  ${candidate}: ${code}: ${message}`)
  const wrong = [...lacks(source.article), ...checkSheet(source.sheet, source.article)]
  for (const fault of [...wrong, ...unmet]) say(`  ! ${fault}`)
  faults += wrong.length
  return made
})

for (const [path, content] of outputs(generated)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
  const name = relative(process.cwd(), path)
  say(check ? `${name} differs from what is committed: run npm run generate` : `${name} written`)
  if (check) faults += 1
  else writeFileSync(path, content)
}
process.exitCode = faults > 0 ? 1 : 0
