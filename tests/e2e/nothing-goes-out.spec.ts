import { readFile } from 'node:fs/promises'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { isComplaint } from '#tests/e2e/complaints.ts'
import { everyPage, pathsIn } from '#tests/e2e/pages.ts'
import { leftBehind, nothing } from '#tests/e2e/written.ts'

/** Everything that a page asked for, said or tried that it must not. */
async function watch(context: BrowserContext, page: Page, origin: string): Promise<readonly string[]> {
  const wrong: string[] = []
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['http:', 'https:'].includes(url.protocol)) return
    if (url.search !== '') wrong.push(`a query string: ${url.href}`)
    if (url.origin !== origin) wrong.push(`a request to another site: ${url.href}`)
    if (request.method() !== 'GET') wrong.push(`something sent: ${request.method()} ${url.href}`)
  })
  context.on('requestfailed', (request) => {
    if (new URL(request.url()).origin === origin) wrong.push(`a request that failed: ${request.url()}`)
  })
  context.on('serviceworker', (worker) => wrong.push(`a service worker: ${worker.url()}`))
  page.on('websocket', (socket) => wrong.push(`a socket: ${socket.url()}`))
  page.on('pageerror', (error) => wrong.push(`an error: ${error.message}`))
  page.on('console', (message) => {
    if (isComplaint(message)) wrong.push(`the browser says: ${message.text()}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) wrong.push(`a frame: ${frame.url()}`)
  })
  // Nothing leaves this machine even where a test would find something.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  )
  return wrong
}

/** Chooses, types and presses all that there is, the links aside; again, for what only then came to light. */
async function pressEverything(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.print = () => undefined
    let pressed = 0
    const fields = 'input, textarea, select'
    for (let round = 0; round < 2; round += 1) {
      for (const closed of document.querySelectorAll('details')) closed.open = true
      for (const field of document.querySelectorAll<HTMLInputElement & HTMLSelectElement>(fields)) {
        if (['radio', 'checkbox'].includes(field.type)) field.click()
        else if (field.localName === 'select') field.selectedIndex = field.length - 1
        else field.value = field.getAttribute('type') === 'date' ? '2027-03-04' : 'getting out?a=b#c'
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
        pressed += 1
      }
      for (const button of document.querySelectorAll('button')) {
        if (!button.checkVisibility()) continue
        button.click()
        pressed += 1
      }
    }
    return pressed
  })
}

for (const { path, name, tag } of everyPage())
  test(`${name} sends nothing out and keeps nothing, whatever one presses`, { tag }, async ({ page, context }) => {
    const origin = new URL(test.info().project.use.baseURL ?? '').origin
    const wrong = await watch(context, page, origin)
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
    await expect(page.locator('main')).toBeVisible()
    await pressEverything(page)
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).toBe(path)
    expect(wrong).toEqual([])
    expect(await leftBehind(page)).toEqual(nothing)
  })

/** For each site that the guide leads to, a page with a link there. */
async function waysOut(): Promise<ReadonlyMap<string, string>> {
  const ways = new Map<string, string>()
  for (const path of pathsIn('out'))
    for (const [, host] of (await readFile(`out${path}index.html`, 'utf8')).matchAll(/href="https:\/\/([^/"]+)/g))
      if (host !== undefined && !ways.has(host)) ways.set(host, path)
  return ways
}

test(
  'a link to another site opens it in the same window, and does not say from where',
  { tag: '@guide' },
  async ({ page }) => {
    const asked: { host: string; referrer: string | undefined }[] = []
    await page.route(/^https:/, async (route) => {
      const { referer } = await route.request().allHeaders()
      asked.push({ host: new URL(route.request().url()).host, referrer: referer })
      await route.fulfill({ contentType: 'text/html', body: 'elsewhere' })
    })
    const ways = await waysOut()
    for (const [host, path] of ways) {
      await page.goto(path, { waitUntil: 'commit' })
      await page
        .locator(`a[href^="https://${host}"]`)
        .first()
        .evaluate((link: HTMLElement) => {
          link.click()
        })
      await expect(page.locator('body')).toHaveText('elsewhere')
    }
    expect(asked.length).toBeGreaterThan(10)
    expect(asked).toEqual([...ways.keys()].map((host) => ({ host, referrer: undefined })))
  },
)
