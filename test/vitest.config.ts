// One runner for every kind of test: pure code in Node, the Worker in workerd, the built widget and the whole product in a real browser.
import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { scriptedEndpoint } from './scripted-endpoint.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** What the operator of the tested desk has set. */
const DESK_SETTINGS = {
  DRAFTS_TOKEN: 'a-token-for-tests',
  MODEL_BASE_URL: 'https://model.test/v1',
  MODEL_NAME: 'scripted',
  MODEL_KEY: 'a-key-for-tests',
}

export default defineConfig({
  test: {
    projects: [
      // Properties over arbitrary text run for seconds on a busy machine.
      { test: { name: 'questions', include: ['test/questions/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: path('../wrangler.toml') },
            // The desk has a project of its own; here it says only that it was called.
            miniflare: { serviceBindings: { DESK: () => new Response(null, { status: 204, headers: { 'Called-Desk': 'yes' } }) } },
          }),
        ],
        // A thousand requests at once take their time on a busy machine.
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'], exclude: ['test/worker/desk/**'], testTimeout: 60_000 },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: path('../worker/desk/wrangler.toml') },
            miniflare: { bindings: DESK_SETTINGS, outboundService: scriptedEndpoint },
          }),
        ],
        test: { name: 'desk', include: ['test/worker/desk/**/*.test.ts'], testTimeout: 60_000 },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: 'widget', include: ['test/widget/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        // The Worker starts in three seconds, and in a minute where everything else runs at once.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
