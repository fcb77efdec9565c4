import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Key } from '../../../questions/cli/evaluating/key.ts'
import { fails, modelServer } from '../../model-server.ts'
import { honestly, STORY } from './honest-server.ts'
import { folder, run } from './run-command.ts'

/** Milliseconds: the command runs several times. */
const PATIENCE = 120_000

/** A folder with two articles, and files that are none. */
function articles(): string {
  const path = join(folder(), 'articles')
  mkdirSync(path)
  for (const name of ['first.txt', 'second.txt']) writeFileSync(join(path, name), STORY)
  writeFileSync(join(path, 'README.md'), 'Not an article.')
  return path
}

async function evaluated() {
  const path = articles()
  const work = join(path, '..', 'work')
  const server = await modelServer(honestly)
  onTestFinished(() => server.close())
  const args = [path, '--into', work, '--model', 'tester', '--base-url', server.baseUrl]
  const ran = await run('evaluate', args)
  const key: Key = JSON.parse(readFileSync(join(work, 'key.json'), 'utf8'))
  return { ran, args, work, key, server }
}

const sheetsOf = (work: string) => readdirSync(join(work, 'sheets')).map((name) => readFileSync(join(work, 'sheets', name), 'utf8'))

test('npm run evaluate drafts each article and writes blind sheets, and with verdicts the table', { timeout: PATIENCE }, async () => {
  const { ran, work, key, args, server } = await evaluated()
  expect(ran.status).toBe(0)
  expect(readdirSync(work).sort()).toEqual(['drafts', 'key.json', 'sheets'])
  expect(readdirSync(join(work, 'sheets')).sort()).toEqual(['judge.md', 'sheet-1.txt', 'sheet-2.txt'])

  // A sheet numbers every question, and says nothing of who wrote it, what it was scored, or that it was broken.
  const text = sheetsOf(work).join('\n')
  for (const { number, stem } of key.questions) expect(text).toContain(`\n${number}. ${stem}\n`)
  for (const word of ['tester', 'score', 'claim-told', 'wrong-key', 'dangling-pronoun', 'second-true']) expect(text).not.toContain(word)
  const planted = key.questions.filter(({ control }) => control !== null)
  expect(planted.length).toBeGreaterThan(0)
  expect(new Set(planted.map(({ control }) => control)).size).toBeGreaterThan(1)
  // What was broken is not on the sheet as it was before.
  for (const { article, candidate } of planted) {
    expect(key.questions.filter((each) => each.article === article && each.candidate === candidate)).toHaveLength(1)
  }

  // Judges who print all but what was broken, one of them also not question 1.
  const first = key.questions.find(({ control }) => control === null)?.number
  const verdicts = (strict: boolean) =>
    key.questions.map(({ number, control }) =>
      control !== null || (strict && number === first) ? `${number} refuse — no good` : `${number} print`,
    )
  writeFileSync(join(work, 'verdicts-ann.txt'), verdicts(false).slice(1).join('\n'))
  const unfinished = await run('evaluate', ['--judged', '--into', work])
  expect(unfinished.stderr).toContain(`ann: No verdict on 1 of ${key.questions.length} questions: 1.`)
  expect(unfinished.status).toBe(1)
  writeFileSync(join(work, 'verdicts-ann.txt'), verdicts(false).join('\n'))
  writeFileSync(
    join(work, 'verdicts-ben.json'),
    JSON.stringify(
      verdicts(true).map((line) => ({
        number: Number.parseInt(line, 10),
        verdict: line.includes('print') ? 'print' : 'refuse',
        reason: 'no good',
      })),
    ),
  )
  const { status, stdout } = await run('evaluate', ['--judged', '--into', work])
  expect(status).toBe(0)
  const many = key.questions.length - planted.length
  expect(stdout).toMatch(new RegExp(`\\| bank \\| ${many - 1} of ${many} \\(.*\\) \\| ${many} of ${many} \\(100 %, \\d+–100\\) \\|`))
  expect(stdout).toContain(`ann and ben agree on ${many - 1} of ${many}`)
  expect(stdout).toContain(`ben refused ${planted.length} of ${planted.length}`)
  const calls = server.asked.length
  expect(stdout).toContain(`${calls} calls, `)
  expect(stdout).toMatch(new RegExp(`- ${first} .*\\n {2}- ben: no good`))
  expect(readFileSync(join(work, 'result.md'), 'utf8')).toBe(stdout.slice(0, -1))

  // The same again costs nothing and changes nothing.
  const before = sheetsOf(work)
  expect((await run('evaluate', args)).status).toBe(0)
  expect(sheetsOf(work)).toEqual(before)
  expect(server.asked).toHaveLength(calls)
})

test('sheets on which there are verdicts are not replaced by others without --force', { timeout: PATIENCE }, async () => {
  const { work, args } = await evaluated()
  writeFileSync(join(work, 'verdicts-ann.txt'), '1 print\n')
  const before = sheetsOf(work)
  const { status, stderr } = await run('evaluate', [...args, '--only', 'first'])
  expect(stderr).toContain('verdicts-ann.txt')
  expect(status).toBe(1)
  expect(sheetsOf(work)).toEqual(before)
  expect((await run('evaluate', [...args, '--only', 'first', '--force'])).status).toBe(0)
  expect(sheetsOf(work)).toHaveLength(2)
})

test('a dead endpoint ends it with one sentence', { timeout: PATIENCE }, async () => {
  const server = await modelServer(fails(401))
  onTestFinished(() => server.close())
  const path = articles()
  const ran = await run('evaluate', [path, '--into', join(path, '..', 'work'), '--model', 'tester', '--base-url', server.baseUrl])
  expect(ran.status).toBe(1)
  expect(ran.stderr).toMatch(/^first: .* What was received is kept: the same command goes on from there\.$/m)
})

test('by paste all articles go on at once, each with its own prompt', { timeout: PATIENCE }, async () => {
  const path = articles()
  const { status, stdout } = await run('evaluate', [path, '--into', join(path, '..', 'work'), '--paste'])
  expect(status).toBe(3)
  expect(stdout.match(/\.prompt\.txt$/gm)).toHaveLength(2)
  expect(stdout).toContain('2 replies are awaited')
})

test.each([
  ['no folder', []],
  ['a folder without articles', [import.meta.dirname, '--only', 'absent']],
  ['verdicts where there are no sheets', ['--judged', '--into', 'absent']],
  ['a flag that there is not', ['.', '--judge']],
])('npm run evaluate refuses %s', async (_, args) => {
  const { status, stderr } = await run('evaluate', args)
  expect(stderr).toContain('Usage: ')
  expect(status).toBe(2)
})
