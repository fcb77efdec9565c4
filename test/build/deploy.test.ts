// What `npm run deploy` would send: the whole bundle with its bindings, made without an account.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

interface DryRun {
  readonly folder: string
  readonly printed: string
  readonly bundle: string
  /** Files of ours that are in the bundle. */
  readonly files: readonly string[]
}

async function dryRun(...options: string[]): Promise<DryRun> {
  const folder = await mkdtemp(join(tmpdir(), 'article-quiz-deploy-'))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--metafile', '--outdir', folder, ...options],
    { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  )
  const { inputs } = JSON.parse(await readFile(join(folder, 'bundle-meta.json'), 'utf8'))
  return { folder, printed: stdout, bundle: await readFile(join(folder, 'index.js'), 'utf8'), files: Object.keys(inputs) }
}

let readers: DryRun
let desk: DryRun

beforeAll(async () => {
  readers = await dryRun()
  desk = await dryRun('--config', 'worker/desk/wrangler.toml')
})

afterAll(async () => {
  for (const { folder } of [readers, desk]) await rm(folder, { recursive: true, force: true })
})

/** Never in any deployment. */
const TOOLS = /questions\/cli\/|(^|\/)test\/|local-server\.ts|openapi\/build\.ts/

describe('a dry run of the readers’ Worker', () => {
  it('sends nothing and ends well', () => {
    expect(readers.printed).toContain('--dry-run: exiting now')
  })

  it.each(['env.ATTEMPTS', 'env.ANSWER_LIMIT', 'env.ASSETS', 'env.DESK ', 'env.DESK_LIMIT'])('binds %s', (binding) => {
    expect(readers.printed).toContain(binding)
  })

  it('bundles the Worker, the class that keeps attempts and the front page’s article', async () => {
    expect(readers.bundle).toContain('AttemptShard')
    expect((await readdir(readers.folder)).filter((name) => name.endsWith('-article.md'))).toHaveLength(1)
  })

  it('bundles nothing of the commands, the tests or the tools', () => {
    expect(readers.files).toContainEqual(expect.stringMatching(/worker\/app\.ts$/))
    expect(readers.files.filter((file) => TOOLS.test(file))).toEqual([])
    expect(readers.bundle).not.toMatch(/from\s*"node:fs/)
  })

  it('bundles nothing of reading, writing, the gate or the desk, so that no reader’s request can load it', () => {
    const writing =
      /questions\/(article\/(intake|html|read|clean|sentences)|english|writing|gate|families|facts|distractors)\/?|worker\/desk\/|node_modules\/parse5/
    expect(readers.files.filter((file) => writing.test(file))).toEqual(['worker/desk/sizes.ts'])
    expect(desk.files.filter((file) => writing.test(file)).length).toBeGreaterThan(50)
  })

  it('names every file that a page refers to among the files it serves', async () => {
    const site = await readdir(join(ROOT, 'dist/site'), { recursive: true })
    expect(site).toEqual(
      expect.arrayContaining([
        '_headers',
        'widget.js',
        'custom-elements.json',
        'openapi.json',
        'docs/index.html',
        'docs/your-own-article/index.html',
        'page.css',
        'page.js',
        'icon.svg',
      ]),
    )
  })
})

describe('a dry run of the desk', () => {
  it('binds the class that takes orders, and neither a model nor an account', () => {
    expect(desk.printed).toContain('--dry-run: exiting now')
    expect(desk.printed).toContain('env.DRAFT_DESK')
    expect(desk.printed).not.toContain('env.AI')
    expect(desk.bundle).toContain('DraftDesk')
  })

  it('bundles nothing of the commands, the tests or the tools', () => {
    expect(desk.files.filter((file) => TOOLS.test(file))).toEqual([])
    expect(desk.bundle).not.toMatch(/from\s*"node:fs/)
  })

  it('has Workers AI in an environment of its own', async () => {
    const { folder, printed } = await dryRun('--config', 'worker/desk/wrangler.toml', '--env', 'workers-ai')
    await rm(folder, { recursive: true, force: true })
    expect(printed).toContain('env.AI')
    expect(printed).toContain('env.DRAFT_DESK')
  })
})
