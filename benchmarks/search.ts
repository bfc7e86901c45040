import type { Page } from '@playwright/test'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { startServer } from '#src/hosting/serve.ts'
import { launchBrowser } from './measure/browser.ts'
import { percentile, withUnit } from './measure/numbers.ts'
import { slowdown } from './measure/page-load.ts'
import { writeReport } from './measure/report.ts'

/**
 * npm run bench:search: how long the search takes from a key press to results on the screen, with a processor slowed
 * down as an old phone is slower. Aim: 100 ms. The first press comes as soon as the page can be typed in, so it may also
 * wait for the index.
 */
const aim = 100
const queries = ['when is he getting out', 'parol hearing', '29.15', 'restitution', 'the governor', 'my boss']

/** Milliseconds from each key press to the frame after its results. */
async function typed(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(`${address}/search/`)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    let pressed = 0
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
    const list = document.querySelector('[data-search-results]')
    if (list === null) return
    new MutationObserver(() => {
      requestAnimationFrame(() => times.push(performance.now() - pressed))
    }).observe(list, { childList: true })
  })
  const field = page.getByRole('searchbox')
  for (const query of queries) {
    await field.fill('')
    await field.pressSequentially(query, { delay: 120 })
  }
  await page.waitForTimeout(500)
  return page.evaluate(() => ('times' in window && Array.isArray(window.times) ? window.times.map(Number) : []))
}

const server = await startServer({ folder: process.env['BENCH_SITE'] ?? 'out', port: 0 })
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times = await typed(page, server.address)
  const rows = [
    ['first press', times[0] ?? Number.NaN],
    [`middle of ${String(times.length)}`, percentile(times, 0.5)],
    ['95 of 100 within', percentile(times, 0.95)],
    ['slowest', percentile(times, 1)],
  ] as const
  const table = markdownTable(
    ['Key press', 'Time'],
    rows.map(([name, ms]) => [name, withUnit(ms, 'ms')]),
  )
  await writeReport({
    name: 'search',
    title: 'Search',
    body: `From a key press to its results on the screen; processor ${slowdown} times slower; aim ${aim} ms.\n\n${table}`,
    versions: { Chromium: browser.version() },
    numbers: { times },
  })
} finally {
  await browser.close()
  await server.close()
}
