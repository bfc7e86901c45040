import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { startServer } from '#src/hosting/serve.ts'

/**
 * npm run bench: how long the search of out/ takes from a key press to results on the screen, with a processor slowed
 * down as many times as an old phone is slower. Aim: 100 ms. The first press comes as soon as the page can be typed in,
 * so it may also wait for the index.
 */
const slowdown = 4
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

const server = await startServer({ folder: 'out', port: 0 })
const executablePath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium'].find(existsSync)
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) })
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const all = await typed(page, server.address)
  const [first = Number.NaN] = all
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  console.log(`\nSearch, from a key press to results on the screen; processor ${slowdown} times slower; aim ${aim} ms:`)
  console.log(`first press ${first.toFixed(0)} ms · middle of ${all.length} ${at(0.5).toFixed(0)} ms`)
  console.log(`95 of 100 within ${at(0.95).toFixed(0)} ms · slowest ${at(1).toFixed(0)} ms`)
} finally {
  await browser.close()
  await server.close()
}
