import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { defineConfig, devices } from '@playwright/test'

/** A port that nothing listens on now. The workers read this file too, so the first reading decides for all. */
async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof bound !== 'object' || bound === null) throw new Error('The system gave no port to test on.')
  return String(bound.port)
}

const port = (process.env['TEST_PORT'] ??= await freePort())
const inventedPort = (process.env['INVENTED_TEST_PORT'] ??= await freePort())
const addressAt = (chosen: string) => `http://127.0.0.1:${chosen}`

/** One built site, served as it will be. */
const serve = (folder: string, chosen: string) => ({
  command: `node --import tsx src/hosting/serve-command.ts ${folder} ${chosen}`,
  url: addressAt(chosen),
  reuseExistingServer: false,
})

// The browser must talk to the guide only: whatever it would fetch for itself is switched off.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]
// A browser of Debian refuses to sandbox itself as root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
// npm test finds a browser and names it here. Run alone, the tests take the system's or else Playwright's own.
const executablePath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium'].find(existsSync)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  retries: 0,
  // Long enough for a busy machine: a test that waits this long is wrong, not slow.
  timeout: 180_000,
  workers: 2,
  reporter: 'list',
  // One picture for each drawing, whatever the system: the words are in the guide's own font everywhere.
  snapshotPathTemplate: '{testDir}/drawings/{arg}{ext}',
  // A changed line or word is thousands of pixels; what smoothing differs from system to system is some hundreds.
  expect: { toHaveScreenshot: { maxDiffPixels: 600 } },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: addressAt(port),
    launchOptions: { args: [...quiet, ...asRoot], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  // What a test tagged @script looks at is script itself, so it runs in the projects that have it.
  projects: [
    { name: 'chromium', grepInvert: /@invented/ },
    {
      name: 'no-script',
      use: { javaScriptEnabled: false },
      testMatch: specs(
        'serving',
        'diagram',
        'rights',
        'sheet',
        'one-page',
        'keyboard',
        'search',
        'what-happened',
        'contacts',
        'record-relief',
      ),
      grepInvert: /@invented|@script/,
    },
    // The same code with the content of an invented state: whatever says nothing of the real one must hold there too.
    {
      name: 'invented-state',
      use: { baseURL: addressAt(inventedPort) },
      testMatch: specs(
        ...[
          'accessibility',
          'zoom',
          'serving',
          'loading',
          'keyboard',
          'one-page',
          'one-file',
          'what-happened',
          'nothing-goes-out',
          'record-relief',
        ],
        ...['diagram', 'diagram-file', 'diagram-ways', 'diagram-drawing'],
      ),
      grepInvert: /@guide/,
    },
  ],
  webServer: [serve('out', port), serve('out.avalon', inventedPort)],
})

function specs(...names: readonly string[]): string[] {
  return names.map((name) => `${name}.spec.ts`)
}
