import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['src/**/*.test.{ts,tsx,mjs}', 'tests/{content,docs}/**/*.test.ts'],
    environment: 'node',
    // Loading the whole guide compiles some fifty pieces of prose, on a machine that may be busy with other things.
    testTimeout: 60_000,
    // The code keeps no state between calls, so files may share what they import: half the time.
    isolate: false,
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: availableParallelism(),
  },
})
