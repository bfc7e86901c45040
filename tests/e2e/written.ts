import { readFile } from 'node:fs/promises'
import type { Download, Page, Request } from '@playwright/test'
import { pathsIn } from '#tests/e2e/pages.ts'

/** Every page of the guide on which one writes. */
export const writingPages = pathsIn('out').filter((path) => /^\/(letters|plan)\/./.test(path))

/** What people type and paste: each must come out as the text that it is. */
export const awkward = [
  'Zoë O’Neill-Çelik',
  "D'Arcy & Sons",
  'مريم عبد الله',
  'שרה כהן',
  '李小龍 👩‍👧‍👦🏳️‍🌈',
  '<img src=x onerror=alert(1)><script>alert(2)</script> &amp;',
  '{name} ${1} %s \\n "quoted"',
]

/** The fields of a page, as a person finds them. */
const fieldsOf = (page: Page) => page.locator('paper-form :is(input[type=text], textarea)')

/** Opens every closed part, writes for a relative where one may, and fills every field; the values by the names of their fields. */
export async function fillEverything(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  const family = page.locator('#as-family-minor')
  if ((await family.count()) > 0) await family.check()
  const values = new Map<string, string>()
  for (const [place, field] of (await fieldsOf(page).all()).entries()) {
    const value = awkward[place % awkward.length] ?? ''
    await field.fill(value)
    values.set((await field.getAttribute('name')) ?? '', value)
  }
  const county = page.locator('select[name=county]')
  if ((await county.count()) > 0) await county.selectOption({ label: 'Ste. Genevieve County' })
  return values
}

/** The paths that a page asks for from now on. The font may come after everything else is quiet, so it is waited for. */
export async function requestsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => Promise.allSettled([...document.fonts].map(async (face) => face.load())))
  const found: string[] = []
  page.on('request', (request: Request) => {
    const { protocol, pathname } = new URL(request.url())
    // The browser asks for the icon when it likes.
    if (protocol !== 'blob:' && pathname !== '/favicon.svg') found.push(pathname)
  })
  return found
}

/** Everything that a page could have left behind in the browser. */
export async function leftBehind(page: Page): Promise<unknown> {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.state === null ? 0 : 1,
    window: window.name.length,
  }))
  return { ...stored, cookies: (await page.context().cookies()).length }
}

export const nothing = {
  ...{ local: 0, session: 0, databases: 0, caches: 0, workers: 0, history: 0, window: 0 },
  cookies: 0,
}

/** Presses a button that saves a file. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download')
  await press()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
