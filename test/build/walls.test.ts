// The walls between the folders: the tools refuse a breach of each, and let through what the walls allow.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['questions', 'worker', 'widget']
const CONFIGURATION = ['biome.json', 'tsconfig.json', 'package.json', '.gitignore']

/** File that is planted, what it says, and where the tool must point. */
interface Plant {
  readonly file: string
  readonly code: string
}

const plant = (file: string, imported: string): Plant => ({ file, code: `import '${imported}'\n` })

const REFUSED: Record<string, Plant[]> = {
  'the contract imports nothing of ours': [
    plant('questions/contract/planted.ts', '../article/article.ts'),
    plant('questions/contract/planted.ts', '../../worker/planted-target.ts'),
  ],
  'the contract touches no platform': [plant('questions/contract/planted.ts', 'node:fs')],
  'questions/ knows neither the Worker nor the widget': [
    plant('questions/gate/planted.ts', '../../worker/planted-target.ts'),
    plant('questions/gate/planted.ts', '../../widget/planted-target.ts'),
    plant('questions/cli/planted.ts', '../../worker/planted-target.ts'),
    plant('questions/cli/planted.ts', '../../widget/planted-target.ts'),
  ],
  'only the commands touch disk or network': [
    plant('questions/gate/planted.ts', 'node:fs'),
    { file: 'questions/gate/planted.ts', code: "import { readFileSync } from 'fs'\n\nexport const read = readFileSync\n" },
  ],
  'nothing imports the commands': [
    plant('questions/gate/planted.ts', '../cli/planted-target.ts'),
    plant('worker/planted.ts', '../questions/cli/planted-target.ts'),
    plant('widget/planted.ts', '../questions/cli/planted-target.ts'),
  ],
  'the Worker never imports the widget': [
    plant('worker/planted.ts', '../widget/planted-target.ts'),
    plant('worker/pages/planted.ts', '../../widget/planted-target.ts'),
  ],
  'the widget never imports the Worker': [plant('widget/planted.ts', '../worker/planted-target.ts')],
  'of questions/, the widget imports the contract only': [
    plant('widget/planted.ts', '../questions/quiz/grade.ts'),
    plant('widget/planted.ts', '../questions/planted-target.ts'),
  ],
  'the widget carries no schema library': [plant('widget/planted.ts', 'valibot')],
  'another way of importing is no way round': [
    { file: 'worker/planted.ts', code: "export * from '../widget/planted-target.ts'\n" },
    { file: 'worker/planted.ts', code: "export const late = () => import('../widget/planted-target.ts')\n" },
    { file: 'worker/planted.ts', code: "import type { Target } from '../widget/planted-target.ts'\n\nexport type Way = Target\n" },
  ],
}

const ALLOWED: Plant[] = [
  plant('questions/contract/planted.ts', './ids.ts'),
  plant('questions/gate/planted.ts', '../contract/ids.ts'),
  plant('questions/cli/planted.ts', 'node:fs'),
  plant('worker/planted.ts', '../questions/quiz/grade.ts'),
  plant('widget/planted.ts', '../questions/contract/paths.ts'),
  {
    file: 'widget/planted.ts',
    code: "import type { PublicQuiz } from '../questions/contract/quiz.ts'\n\nexport type Shown = PublicQuiz\n",
  },
]

/** Across these walls an import does not even compile. */
const UNCOMPILABLE: Plant[] = [
  plant('questions/contract/planted.ts', '../article/article.ts'),
  plant('questions/gate/planted.ts', '../../worker/planted-target.ts'),
  plant('questions/gate/planted.ts', '../../widget/planted-target.ts'),
  plant('worker/planted.ts', '../widget/planted-target.ts'),
  plant('widget/planted.ts', '../worker/planted-target.ts'),
  plant('widget/planted.ts', '../questions/quiz/grade.ts'),
]

let copy: string

/** A copy of the tree whose packages are links, so that a compilation leaves its traces in the copy. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'article-quiz-walls-'))
  for (const name of [...FOLDERS, ...CONFIGURATION]) await cp(join(ROOT, name), join(copy, name), { recursive: true })
  await mkdir(join(copy, 'node_modules'))
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (name !== '.cache') await symlink(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name))
  }
  for (const folder of ['questions', 'questions/cli', 'worker', 'widget']) {
    await mkdir(join(copy, folder), { recursive: true })
    await writeFile(join(copy, folder, 'planted-target.ts'), 'export type Target = string\n')
  }
  await run('git', ['init', '--quiet', copy])
})

afterAll(() => rm(copy, { recursive: true, force: true }))

/** What a tool printed and whether it was content. */
async function tool(name: string, args: string[]): Promise<{ content: boolean; printed: string }> {
  try {
    const { stdout, stderr } = await run(join(copy, 'node_modules/.bin', name), args, { cwd: copy, maxBuffer: 64 << 20 })
    return { content: true, printed: stdout + stderr }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { content: false, printed: stdout + stderr }
  }
}

async function withPlant<T>({ file, code }: Plant, use: () => Promise<T>): Promise<T> {
  const path = join(copy, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, code)
  try {
    return await use()
  } finally {
    await rm(path)
  }
}

const lint = (file: string) => tool('biome', ['check', '--error-on-warnings', file])

const compile = () => tool('tsc', ['--build', 'questions/contract', 'questions', 'worker', 'widget'])

describe('the linter', () => {
  for (const [wall, plants] of Object.entries(REFUSED)) {
    it.each(plants)(`holds: ${wall} ($file: $code)`, async (planted) => {
      const { content, printed } = await withPlant(planted, () => lint(planted.file))
      expect(content).toBe(false)
      expect(printed).toMatch(/noRestrictedImports|useNodejsImportProtocol/)
    })
  }

  it.each(ALLOWED)('lets $file import what its wall allows ($code)', async (planted) => {
    const { content, printed } = await withPlant(planted, () => lint(planted.file))
    expect(printed).not.toContain('noRestrictedImports')
    expect(content).toBe(true)
  })

  it('finds no breach in the tree', async () => {
    const { printed } = await tool('biome', ['lint', '--only=style/noRestrictedImports', ...FOLDERS])
    expect(printed).not.toContain('noRestrictedImports ━')
    expect(printed).toMatch(/Checked \d{2,} files/)
  })
})

describe('the compiler', () => {
  it('compiles the tree', async () => {
    expect((await compile()).printed).toBe('')
  })

  it.each(UNCOMPILABLE)('does not compile $file with $code', async (planted) => {
    const { content, printed } = await withPlant(planted, compile)
    expect(content).toBe(false)
    expect(printed).toMatch(new RegExp(`^${planted.file}.*TS6307`, 'm'))
  })
})
