import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LIBRARY, readSource, slugs } from '../../../questions/cli/library.ts'
import { outputs } from '../../../questions/cli/outputs.ts'
import { generate } from '../../../questions/quiz/generate.ts'

const generateAll = () => slugs().map((slug) => generate(readSource(slug)))

/** The gate takes a second or two over a library on a busy machine. */
const PATIENCE_MS = 60_000

const COMMAND = new URL('../../../questions/cli/generate.ts', import.meta.url).pathname
const run = (...flags: readonly string[]) => spawnSync(process.execPath, [COMMAND, ...flags], { encoding: 'utf8' })

/** A library of its own with the first article, whose candidates are cut down to these; gone when the test is. */
function libraryOf(slug: string, many: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const library = join(folder, 'articles')
  for (const editors of ['facts', 'families']) mkdirSync(join(folder, editors), { recursive: true })
  for (const file of ['article.md', 'facts.json']) cpSync(join(LIBRARY, slug, file), join(library, slug, file))
  const { candidates } = readSource(slug)
  writeFileSync(join(library, slug, 'candidates.json'), JSON.stringify({ ...candidates, questions: candidates.questions.slice(0, many) }))
  return library
}

describe('npm run generate', () => {
  const generated = generateAll()
  const files = outputs(generated)

  test.each([...files.keys()].map((path) => [relative(LIBRARY, path), path] as const))('writes %s as it is committed', (_, path) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(files.get(path))
  })

  test('writes the same bytes every time', { timeout: PATIENCE_MS }, () => {
    expect([...outputs(generateAll())]).toEqual([...files])
  })

  test('says with --check that nothing differs, and lists with --why each refusal with its code', { timeout: PATIENCE_MS }, () => {
    const { stdout: printed, status } = run('--check', '--why')
    expect(status).toBe(0)
    expect(printed).not.toContain('differs from what is committed')
    for (const { candidate, code } of generated.flatMap(({ bank }) => bank.refusals)) expect(printed).toContain(`${candidate}: ${code}: `)
  })

  test('fails where a quiz falls short of its demands, and says of which', { timeout: PATIENCE_MS }, () => {
    const [slug = ''] = slugs()
    const { status, stdout } = run(libraryOf(slug, 3))
    expect(stdout).toMatch(/! It has \d of 8 questions\./)
    expect(status).toBe(1)
  })

  test.each(['--help', '--chekc', '-w'])(
    'refuses the flag %s, which it does not have, and writes nothing',
    { timeout: PATIENCE_MS },
    (flag) => {
      const [slug = ''] = slugs()
      const library = libraryOf(slug, 3)
      const { status, stderr } = run(flag, library)
      expect(status).toBe(2)
      expect(stderr).toContain('Usage: ')
      expect(readdirSync(join(library, slug)).sort()).toEqual(['article.md', 'candidates.json', 'facts.json'])
    },
  )
})
