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
  mkdirSync(join(library, slug), { recursive: true })
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

  test('makes a small quiz of a small bank, and says what it would rather have', { timeout: PATIENCE_MS }, () => {
    const [slug = ''] = slugs()
    const library = libraryOf(slug, 9)
    const { status, stdout } = run(library)
    expect(stdout).toMatch(/- It has [3-7] of 8 questions\./)
    expect(status).toBe(0)
    expect(readdirSync(join(library, slug)).sort()).toEqual(['article.md', 'bank.json', 'candidates.json', 'facts.json', 'quiz.json'])
  })

  test('fails where there is next to nothing to ask', { timeout: PATIENCE_MS }, () => {
    const [slug = ''] = slugs()
    const library = libraryOf(slug, 0)
    const facts = join(library, slug, 'facts.json')
    const { entities } = JSON.parse(readFileSync(facts, 'utf8'))
    writeFileSync(facts, JSON.stringify({ entities, facts: [] }))
    const { status, stdout } = run(library)
    expect(stdout).toContain('! The quiz has 0 of the 3 questions that it takes at least.')
    expect(status).toBe(1)
  })

  test('fails where the article has no licence, and says so', { timeout: PATIENCE_MS }, () => {
    const [slug = ''] = slugs()
    const library = libraryOf(slug, 4)
    const file = join(library, slug, 'article.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^licence: .*$/m, 'licence:'))
    const { status, stdout } = run(library)
    expect(stdout).toContain('! The front matter does not say under which licence the text stands here.')
    expect(status).toBe(1)
  })

  test('tells of a file that is no JSON, by its line', { timeout: PATIENCE_MS }, () => {
    const [slug = ''] = slugs()
    const library = libraryOf(slug, 3)
    writeFileSync(join(library, slug, 'facts.json'), '{\n  "entities": [],\n  "facts": [],\n}\n')
    const { status, stderr } = run(library)
    expect(stderr).toMatch(
      /facts\.json does not fit its schema:\n {2}line 4: A name in double quotes is missing here, or a comma is too many\.\n$/,
    )
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
