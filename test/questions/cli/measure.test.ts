import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article } from '../gate/story.ts'

const COMMAND = new URL('../../../questions/cli/measure.ts', import.meta.url).pathname
/** Milliseconds for one run of the command on a busy machine. */
const PATIENCE = 60_000

const choices = (right: string, ...wrong: string[]) => [{ text: right, right: true }, ...wrong.map((text) => ({ text, right: false }))]
const judged = (writer: string, stem: string, printed: boolean[], texts: string[], evidence: string, reasons: string[] = []) => ({
  article: 'story',
  writer,
  stem,
  choices: choices(texts[0] ?? '', ...texts.slice(1)),
  evidence: [evidence],
  printed,
  reasons,
})

const PILES = 'Engineers have since strengthened the dam with steel piles'
const lines = [
  judged(
    'model',
    'With what have engineers strengthened the dam at Skarvik?',
    [true, true],
    ['Steel piles', 'Stone walls', 'Iron ropes'],
    PILES,
  ),
  judged(
    'broken on purpose',
    'With what have engineers strengthened the dam at Skarvik?',
    [false, false],
    ['Stone walls', 'Steel piles', 'Iron ropes'],
    PILES,
    ['wrong-key: it was steel piles', 'wrong-key: steel'],
  ),
  judged(
    'broken on purpose',
    'Which two countries welcomed the reopening?',
    [false, false],
    ['Sudland and Westmark', 'Ostland and Sudland', 'Ostland and Westmark'],
    'Sudland and Westmark, which buy the copper, welcomed it',
    ['unsupported: of what?', 'wrong-key: of what?'],
  ),
]

describe('measure', () => {
  let folder = ''
  let output = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'measure-'))
    writeFileSync(join(folder, 'story.txt'), `${article.title}\n\n${article.text}\n`)
    writeFileSync(join(folder, 'questions.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
    output = execFileSync(process.execPath, [COMMAND, join(folder, 'questions.jsonl'), folder, '--why', 'answer-not-in-evidence'], {
      encoding: 'utf8',
    })
  }, PATIENCE)

  afterAll(() => rmSync(folder, { recursive: true }))

  test('counts what each code finds and what the editors said of it, and gives its precision and its reach', () => {
    expect(output).toMatch(/^answer-not-in-evidence +1 +1 +1 +0 +1 +100 % +100 % +1 +2 +50 % +wrong-key, unsupported$/m)
    expect(output).toMatch(/^all questions +3 +2 +2 +1 +2 +67 % +67 %$/m)
  })

  test('counts how much of each of the editors’ reasons the gate refuses', () => {
    expect(output).toMatch(/^wrong-key +2 +1 +50 %$/m)
  })

  test('counts what is lost of the questions that all editors print', () => {
    expect(output).toMatch(/^printed by all, refused +0 +1 +0\.0 %$/m)
    expect(output).toMatch(/^printed by none, refused +1 +2 +50\.0 %$/m)
  })

  test('tells which questions were broken on purpose and passed', () => {
    expect(output).toMatch(/broken, and passed: Which two countries/)
  })

  test('says why one code refuses', () => {
    expect(output).toMatch(/\[0 of 2 printed; broken on purpose\] With what have engineers.*\n.*“Stone”/)
  })
})
