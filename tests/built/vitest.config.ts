import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const all = ['tests/built/**/*.test.ts']

/** Tests over built sites, the guide and that of an invented state: they need builds, so the unit tests leave them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-built',
  test: {
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'guide',
          include: all,
          exclude: ['tests/built/invented-state.test.ts', 'tests/built/address.test.ts'],
          env: { BUILT_FOLDER: 'out', BUILT_CONTENT: 'content' },
        },
      },
      {
        extends: true,
        test: {
          name: 'invented state',
          include: all,
          // Nobody publishes that state, so it has made no promises, and no reader waits for its records.
          exclude: ['ledger', 'letters', 'address', 'every-record'].map((name) => `tests/built/${name}.test.ts`),
          env: { BUILT_FOLDER: 'out.avalon', BUILT_CONTENT: 'tests/fixtures/invented-state' },
        },
      },
      {
        extends: true,
        test: {
          name: 'guide with an address',
          include: ['tests/built/address.test.ts', 'tests/built/structure.test.ts'],
          env: { BUILT_FOLDER: 'out.address', BUILT_CONTENT: 'content' },
        },
      },
    ],
  },
})
