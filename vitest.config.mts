import { defineConfig } from 'vitest/config'
import react from '@vitejs/plugin-react'

export default defineConfig({
  define: { APP_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    // Builds the worker and helper bundles once, so that tests run the very files the app runs.
    globalSetup: ['test/support/build-workers.ts'],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/{shared,main,tools}/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'screens', environment: 'jsdom', include: ['test/renderer/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'journeys', environment: 'node', include: ['test/journeys/**/*.test.ts'] },
      },
    ],
  },
})
