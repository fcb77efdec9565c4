import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintFolder } from '../../../questions/cli/linting/lint-folder.ts'
import { article, candidates, heading, sheet } from '../gate/story.ts'
import { folder, run, start } from './run-command.ts'

const WRONG = 'Plant a willow on the wall'

/** The invented story in a folder, with one question whose first wrong choice nothing proves. */
function storyFolder(): string {
  const path = join(folder(), 'story')
  mkdirSync(path)
  const [sound] = candidates.filter(({ kind }) => kind === 'single')
  if (sound === undefined) throw new Error('The story has no single question.')
  const [first, ...rest] = sound.distractors
  const question = { ...sound, id: 'broken', distractors: [{ ...first, text: WRONG, proof: { by: 'silence' } }, ...rest] }
  writeFileSync(
    join(path, 'article.md'),
    `---\ntitle: ${article.title}\npublishedOn: ${article.publishedOn}\nlanguage: en\nlicence: ours\n---\n\n${article.text}\n`,
  )
  writeFileSync(join(path, 'facts.json'), JSON.stringify(sheet, null, 2))
  writeFileSync(join(path, 'candidates.json'), JSON.stringify({ heading, questions: [sound, question] }, null, 2))
  return path
}

const edit = (path: string, name: string, change: (text: string) => string) =>
  writeFileSync(join(path, name), change(readFileSync(join(path, name), 'utf8')))

const lineWith = (path: string, name: string, words: string) =>
  readFileSync(join(path, name), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1

const withinFile = (path: string, file: string) => lintFolder(path).faults.filter((fault) => fault.file === file && !fault.warns)

test('npm run lint says of each refusal where it stands, its code, and how to mend it', async () => {
  const path = storyFolder()
  const { status, stdout } = await run('lint', [path])
  const line = lineWith(path, 'candidates.json', WRONG)
  expect(stdout).toMatch(new RegExp(`candidates\\.json:${line}: distractor-unproven: broken: .+\\.\\n`))
  expect(stdout).toMatch(/\d+ faults? to mend/)
  expect(status).toBe(1)
})

test('npm run lint finds nothing to mend in the first article', async () => {
  const library = new URL('../../../questions/articles/pakistan-iran-ambassadors', import.meta.url).pathname
  const { status, stdout } = await run('lint', [library])
  expect(stdout).toMatch(/Nothing to mend.*; 20 questions in the bank, 8 in the quiz\.\n$/)
  expect(status).toBe(0)
})

test('a member that fits no schema is found by its line', () => {
  const path = storyFolder()
  edit(path, 'candidates.json', (text) => text.replace('"kind": "single"', '"kind": "simple"'))
  const [fault, ...more] = withinFile(path, 'candidates.json')
  expect(more).toEqual([])
  expect(fault).toMatchObject({
    code: 'schema',
    line: lineWith(path, 'candidates.json', 'simple'),
    message: expect.stringContaining('It is “simple”'),
  })
})

test('a file that is no JSON is found by its line', () => {
  const path = storyFolder()
  writeFileSync(join(path, 'facts.json'), '{\n  "entities": []\n  "facts": []\n}')
  expect(withinFile(path, 'facts.json')).toMatchObject([{ code: 'json', line: 3 }])
})

test('a quote that is not in the article is found at its fact', () => {
  const path = storyFolder()
  const { id, quotes } = sheet.facts[0] ?? { id: '', quotes: [] }
  edit(path, 'facts.json', (text) => text.replace(`"exact": "${quotes[0]?.exact}`, '"exact": "no such words'))
  const found = withinFile(path, 'facts.json')
  expect(found.map(({ code, message }) => `${code} ${message}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^fact ${id}: “no such words.*is not in the article`)),
  )
  const lines = readFileSync(join(path, 'facts.json'), 'utf8').split('\n')
  const at = found.find(({ message }) => message.includes('no such words'))?.line ?? 0
  expect(lines.slice(at - 1, at + 3).join('\n')).toContain(`"id": "${id}"`)
})

test('a missing licence is found at its line, a missing file by its name', () => {
  const path = storyFolder()
  edit(path, 'article.md', (text) => text.replace('licence: ours', 'licence:'))
  expect(withinFile(path, 'article.md')).toMatchObject([{ code: 'front-matter', line: 5 }])
  expect(lintFolder(folder()).faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'article.md missing',
    'facts.json missing',
    'candidates.json missing',
  ])
})

test('what an editor dropped is no fault', () => {
  const path = storyFolder()
  edit(path, 'candidates.json', (text) => text.replace('"id": "broken"', '"id": "broken", "dropped": "Nobody would take it."'))
  expect(lintFolder(path).faults.filter(({ about }) => about === 'broken')).toEqual([])
})

test('npm run lint --watch tells after each save what is mended and what is new, and nothing else', async () => {
  const path = storyFolder()
  const running = start('lint', [path, '--watch'])
  const output = running.process.stdout
  if (output === null) throw new Error('The command has no output.')
  /** What is printed from here on, up to the words. */
  const until = async (words: RegExp) => {
    let said = ''
    while (!words.test(said)) said += (await once(output, 'data'))[0]
    return said
  }
  const first = await until(/questions? in the bank/)
  edit(path, 'candidates.json', (text) => text.replace('"broken"', '"broken", "dropped": "Nobody would take it."'))
  const second = await until(/questions? in the bank/)
  expect(first).toContain('distractor-unproven: broken')
  expect(second).toMatch(/^mended: .*distractor-unproven: broken/m)
  expect(second.split('\n').filter((line) => line !== '' && !line.startsWith('mended: '))).toHaveLength(1)
  writeFileSync(join(path, 'facts.json'), '{')
  expect(await until(/to mend/)).toMatch(/^\S*facts\.json:1: json: A closing brace \} is missing\.$/m)
  running.process.kill('SIGINT')
  expect((await running.ended).status).toBe(1)
})

test.each([
  ['no folder', []],
  ['two folders', ['a', 'b']],
  ['a folder that is not there', ['absent']],
  ['a flag that there is not', ['.', '--wach']],
])('npm run lint refuses %s', async (_, args) => {
  const { status, stderr } = await run('lint', args)
  expect(stderr).toContain('Usage: ')
  expect(status).toBe(2)
})
