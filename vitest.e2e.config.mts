import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Where the session wants what is to be kept: the report, the tour, and a picture of each window a test failed in. */
const output = process.env['WERKBALIE_OUTPUT'] ?? 'test-results'

const WITHOUT_KEYCHAIN = 'test/e2e/**/*.no-keychain.e2e.ts'

export default defineConfig({
  test: {
    // One window at a time: each is driven as by one person at one screen.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/e2e/support/tidy.ts'],
    reporters: ['verbose', ['json', { outputFile: join(output, 'report.json') }]],
    projects: [
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.e2e.ts'], exclude: [WITHOUT_KEYCHAIN] },
      },
      { extends: true, test: { name: 'no-keychain', include: [WITHOUT_KEYCHAIN] } },
    ],
  },
})
