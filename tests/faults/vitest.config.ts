import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What goes wrong around the build: each fault ends in clear words and in a site that is usable, or as it was. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-faults',
  test: {
    include: ['tests/faults/**/*.test.ts'],
    environment: 'node',
    // A whole build, and three that are cut short.
    testTimeout: 600_000,
    fileParallelism: false,
  },
})
