// `node test/questions/writing/record.ts [name …]` writes `expected.json` of each story with recorded replies. It never calls a model.
import { writeFileSync } from 'node:fs'
import { asJson } from '../../../questions/cli/drafting/as-json.ts'
import { expectedFile, recorded, redraft } from './story-files.ts'
import { results } from './story-results.ts'

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : recorded()) {
  const { drafted, others } = await redraft(name)
  const found = results(drafted)
  writeFileSync(expectedFile(name), asJson(found))
  const told = others.length === 0 ? 'to the very words of today' : `${others.join(', ')} to other words than today’s`
  process.stdout.write(
    `${name}: ${found.quiz.length} in the quiz, ${found.bank.length} in the bank of ${found.written}; replies ${told}.\n`,
  )
}
