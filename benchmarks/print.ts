import type { Page } from '@playwright/test'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { startServer } from '#src/hosting/serve.ts'
import { printed } from '#tests/e2e/printed.ts'
import { launchBrowser } from './measure/browser.ts'
import { median, withUnit } from './measure/numbers.ts'
import { writeReport } from './measure/report.ts'

/** npm run bench:print: how long a sheet and a letter take from the page to a PDF, and how large the PDF is. */
const folder = process.env['BENCH_SITE'] ?? 'out'
const paths = ['/handouts/rights/', '/letters/all-rights/', '/stages/post-conviction-motions/', '/rights/']
const runs = 5

type Print = { readonly path: string; readonly pages: number; readonly kB: number; readonly ms: readonly number[] }

async function timed(page: Page, address: string, path: string): Promise<Print> {
  await page.goto(address + path, { waitUntil: 'networkidle' })
  // The first one starts the part of the browser that prints.
  const { pages } = await printed(page)
  const ms: number[] = []
  let bytes = 0
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    bytes = (await page.pdf({ preferCSSPageSize: true })).length
    ms.push(performance.now() - started)
  }
  return { path, pages, kB: bytes / 1000, ms }
}

const server = await startServer({ folder, port: 0 })
const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  const prints: Print[] = []
  for (const path of paths) prints.push(await timed(page, server.address, path))
  const rows = prints.map(({ path, pages, kB, ms }) => [
    ...[path, String(pages), withUnit(kB, 'kB'), withUnit(median(ms), 'ms'), withUnit(Math.max(...ms), 'ms')],
  ])
  await writeReport({
    name: 'print',
    title: 'Printing',
    body: `From the loaded page to the whole PDF, which is what a print dialog waits for. ${runs} times each.\n\n${markdownTable(['Page', 'Sheets', 'PDF', 'Median', 'Slowest'], rows)}`,
    versions: { Chromium: browser.version() },
    numbers: prints,
  })
} finally {
  await browser.close()
  await server.close()
}
