import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests over out/: they need a build, so the unit tests leave them out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-built',
  test: { include: ['tests/built/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
})
