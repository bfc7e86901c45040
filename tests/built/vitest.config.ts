import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests over built sites, the guide and that of an invented state: they need builds, so the unit tests leave them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-built',
  test: {
    include: ['tests/built/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'guide',
          exclude: ['tests/built/invented-state.test.ts'],
          env: { BUILT_FOLDER: 'out', BUILT_CONTENT: 'content' },
        },
      },
      {
        extends: true,
        test: {
          name: 'invented state',
          // Nobody publishes that state, so it has made no promises.
          exclude: ['tests/built/ledger.test.ts', 'tests/built/letters.test.ts'],
          env: { BUILT_FOLDER: 'out.avalon', BUILT_CONTENT: 'tests/fixtures/invented-state' },
        },
      },
    ],
  },
})
