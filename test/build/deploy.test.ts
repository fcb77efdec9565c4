// What `npm run deploy` would send: the whole bundle with its bindings, made without an account.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

let folder: string
let printed: string
let bundle: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-quiz-deploy-'))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--metafile', '--outdir', folder],
    { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  )
  printed = stdout
  bundle = await readFile(join(folder, 'index.js'), 'utf8')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a dry run of the deployment', () => {
  it('sends nothing and ends well', () => {
    expect(printed).toContain('--dry-run: exiting now')
  })

  it.each(['env.ATTEMPTS', 'env.ANSWER_LIMIT', 'env.ASSETS'])('binds %s', (binding) => {
    expect(printed).toContain(binding)
  })

  it('bundles the Worker, the class that keeps attempts and the front page’s article', async () => {
    expect(bundle).toContain('AttemptShard')
    expect((await readdir(folder)).filter((name) => name.endsWith('-article.md'))).toHaveLength(1)
  })

  it('bundles nothing of the commands, the tests or the tools', async () => {
    const { inputs } = JSON.parse(await readFile(join(folder, 'bundle-meta.json'), 'utf8'))
    const files = Object.keys(inputs)
    expect(files).toContainEqual(expect.stringMatching(/worker\/app\.ts$/))
    expect(files.filter((file) => /questions\/cli\/|(^|\/)test\/|local-server\.ts|openapi\/build\.ts/.test(file))).toEqual([])
    expect(bundle).not.toMatch(/from\s*"node:fs/)
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
        'page.css',
        'page.js',
        'icon.svg',
      ]),
    )
  })
})
