import { chromium, expect, test } from '@playwright/test'
import { auditedPaths, auditPage, categories } from '#tests/e2e/audits.ts'
import { freePort } from '#tests/e2e/free-port.ts'

test.describe.configure({ mode: 'serial' })

// Scores of structure, the same on every machine. Times are reported by npm run bench and fail nothing.
for (const path of auditedPaths)
  test(`${path} has full marks from Lighthouse @guide @script`, async ({ baseURL, launchOptions }) => {
    const port = await freePort()
    const command = `--remote-debugging-port=${String(port)}`
    // A browser of its own: Lighthouse takes it over.
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), command] })
    try {
      const { scores, failed } = await auditPage({ address: baseURL ?? '', path, port })
      expect(failed).toEqual([])
      expect(scores).toEqual(Object.fromEntries(categories.map((id) => [id, 100])))
    } finally {
      await browser.close()
    }
  })
