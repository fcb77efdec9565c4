// One runner for every kind of test: pure code in Node, the Worker in workerd, the built widget and the whole product in a real browser.
import { fileURLToPath } from 'node:url'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Properties over arbitrary text run for seconds on a busy machine.
      { test: { name: 'questions', include: ['test/questions/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: fileURLToPath(new URL('../wrangler.toml', import.meta.url)) } })],
        // A thousand requests at once take their time on a busy machine.
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'], testTimeout: 60_000 },
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
