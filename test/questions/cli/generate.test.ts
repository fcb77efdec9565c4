import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LIBRARY, readSource, slugs } from '../../../questions/cli/library.ts'
import { outputs } from '../../../questions/cli/outputs.ts'
import { generate } from '../../../questions/quiz/generate.ts'

const generateAll = () => slugs().map((slug) => generate(readSource(slug)))

/** The gate takes a second or two over a library on a busy machine. */
const PATIENCE_MS = 60_000

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
    const command = new URL('../../../questions/cli/generate.ts', import.meta.url)
    const printed = execFileSync(process.execPath, [command.pathname, '--check', '--why'], { encoding: 'utf8' })
    expect(printed).not.toContain('differs from what is committed')
    for (const { candidate, code } of generated.flatMap(({ bank }) => bank.refusals)) expect(printed).toContain(`${candidate}: ${code}: `)
  })
})
