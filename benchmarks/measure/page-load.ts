import type { Browser, CDPSession, Page } from '@playwright/test'

/** A network as the browser's own throttle makes it: round trip in ms, bits a second either way. */
export type Network = { readonly name: string; readonly roundTripMs: number; readonly bitsPerSecond: number }

/** What Lighthouse calls "slow 4G". */
export const slow4G: Network = { name: 'slow 4G', roundTripMs: 150, bitsPerSecond: 1_638_400 }

export const slow3G: Network = { name: 'slow 3G', roundTripMs: 400, bitsPerSecond: 400_000 }

/** How many times slower than this machine the phone is taken to be. */
export const slowdown = 4

/** One first visit. Times in ms from the start of the navigation; `bytes` as they travelled, headers included. */
export type PageLoad = {
  readonly bytes: number
  readonly requests: number
  readonly firstPaint: number
  readonly fcp: number
  readonly lcp: number
  /** How long tasks kept the page from answering: what each took above 50 ms, from the first content on. */
  readonly tbt: number
  readonly mainThread: number
}

/** A middling phone of today, as Lighthouse sees it. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** The time after load in which a page may still work, and how long of it must be calm to believe that it is done. */
const windowMs = 3000
const calmMs = 1000

/** Visits an address as someone who never was there, over this network; over the machine's own where none is given. */
export async function loadPage(browser: Browser, address: string, network?: Network): Promise<PageLoad> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    const sent = await countTraffic(devTools)
    if (network !== undefined) await slowDown(devTools, network)
    await devTools.send('Performance.enable')
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
    await page.waitForTimeout(calmMs)
    const early = await seenBy(page)
    if (early.now - early.lastTaskEnd < calmMs) await page.waitForTimeout(windowMs - calmMs)
    const { metrics } = await devTools.send('Performance.getMetrics')
    const { firstPaint, fcp, lcp, tbt } = await seenBy(page)
    const mainThread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
    return { bytes: sent.bytes, requests: sent.requests, firstPaint, fcp, lcp, tbt, mainThread }
  } finally {
    await context.close()
  }
}

async function slowDown(devTools: CDPSession, { roundTripMs, bitsPerSecond }: Network): Promise<void> {
  const throughput = bitsPerSecond / 8
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

async function countTraffic(devTools: CDPSession): Promise<{ bytes: number; requests: number }> {
  const sent = { bytes: 0, requests: 0 }
  await devTools.send('Network.enable')
  devTools.on('Network.requestWillBeSent', ({ request }) => {
    // What stands inside the page as data: was paid for with the page.
    if (request.url.startsWith('http')) sent.requests += 1
  })
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => (sent.bytes += encodedDataLength))
  return sent
}

/** One entry of the browser's timeline, in ms from the start of the navigation. */
type Entry = { readonly name: string; readonly startTime: number; readonly duration: number }

/** Asked afterwards of what the browser kept, so that nothing of ours runs in the page while it loads. */
async function seenBy(page: Page) {
  const paints = await kept(page, 'paint')
  const fcp = startOf(paints.find(({ name }) => name === 'first-contentful-paint'))
  const tasks = await kept(page, 'longtask')
  const after = tasks.filter(({ startTime, duration }) => startTime + duration > fcp)
  return {
    firstPaint: startOf(paints.find(({ name }) => name === 'first-paint')),
    fcp,
    lcp: startOf((await kept(page, 'largest-contentful-paint')).at(-1)),
    tbt: after.reduce((sum, { duration }) => sum + duration - 50, 0),
    lastTaskEnd: Math.max(0, ...tasks.map(({ startTime, duration }) => startTime + duration)),
    now: await page.evaluate(() => performance.now()),
  }
}

const startOf = (entry: Entry | undefined) => entry?.startTime ?? Number.NaN

/** The entries of one type. A type of which nothing was kept never calls, so the wait for it ends by itself. */
function kept(page: Page, wanted: string): Promise<readonly Entry[]> {
  return page.evaluate(
    (type) =>
      new Promise<Entry[]>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().map(({ name, startTime, duration }) => ({ name, startTime, duration })))
        }).observe({ type, buffered: true })
        setTimeout(() => {
          resolve([])
        }, 200)
      }),
    wanted,
  )
}
