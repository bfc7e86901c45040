import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The built sites behind real servers. The same tests ask each of them: what holds for one must hold for all. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-served',
  test: {
    include: ['tests/served/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'guide', env: { BUILT_FOLDER: 'out', BUILT_CONTENT: 'content' } } },
      {
        extends: true,
        test: {
          name: 'invented state',
          env: { BUILT_FOLDER: 'out.avalon', BUILT_CONTENT: 'tests/fixtures/invented-state' },
        },
      },
    ],
  },
})
