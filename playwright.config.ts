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
const baseURL = `http://127.0.0.1:${port}`

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
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    launchOptions: { args: [...quiet, ...asRoot], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'chromium' },
    {
      name: 'no-script',
      use: { javaScriptEnabled: false },
      testMatch: ['serving', 'diagram', 'rights', 'sheet', 'keyboard'].map((name) => `${name}.spec.ts`),
    },
  ],
  webServer: {
    command: `node --import tsx src/hosting/serve-command.ts out ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
