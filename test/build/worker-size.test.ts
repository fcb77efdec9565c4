// The Worker is small, because every new isolate reads all of it before its first reader.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Bytes, gzip, without quizzes and articles. */
const LARGEST = 40 * 1024

const MINUTE = 60_000

/** The code that a deployment of this entry would send. */
async function bundle(entry: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'article-quiz-worker-'))
  try {
    const wrangler = [
      join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
      'deploy',
      `test/build/${entry}.ts`,
      '--dry-run',
      '--outdir',
      folder,
    ]
    await promisify(execFile)(process.execPath, wrangler, { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } })
    return await readFile(join(folder, `${entry}.js`))
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the Worker is at most 40 KiB (gzip) without the library', { timeout: MINUTE }, async () => {
  const size = gzipSync(await bundle('worker-without-library')).byteLength
  console.log(`Worker without the library: ${(size / 1024).toFixed(1)} KiB gzip`)
  expect(size).toBeLessThanOrEqual(LARGEST)
})
