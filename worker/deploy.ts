// `npm run deploy [-- --dry-run] [-- --workers-ai]`: publishes the desk, then the readers' Worker, which is bound to it.
// `--workers-ai` gives the desk the platform's own models; what else is given goes to wrangler, both times.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'

const ROOT = join(import.meta.dirname, '..')
const WRANGLER = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')

const given: readonly string[] = process.argv.slice(2)
const options = given.filter((option) => option !== '--workers-ai')
const environment = given.includes('--workers-ai') ? 'workers-ai' : '' // said in so many words, or wrangler warns that there are several

const DEPLOYMENTS = [
  ['--config', 'worker/desk/wrangler.toml', `--env=${environment}`],
  ['--config', 'wrangler.toml'],
]

for (const deployment of DEPLOYMENTS) {
  const { status } = spawnSync(process.execPath, [WRANGLER, 'deploy', ...deployment, ...options], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) {
    process.exitCode = status ?? 1
    break
  }
}
