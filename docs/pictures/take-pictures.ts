import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'

/**
 * Takes the README's pictures from the built site in out/: each page on a desktop and on a phone, side by side.
 * Run `npm run docs:pictures` after a build; CHROMIUM_PATH names a browser when Playwright has none of its own.
 */

const address = 'http://guide.test'
const desktop = { width: 1280, height: 1180 }
const phone = { width: 360, height: 1180 }

const pictures = [
  { name: 'home', path: '/' },
  { name: 'stage', path: '/stages/direct-appeal/' },
]

/** Shows a page of the built site straight from its folder, without a server. */
async function open(page: Page, path: string): Promise<void> {
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join('out', pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort())
  })
  await page.goto(address + path)
}

/** One screenshot as a data address. */
async function shot(browser: Browser, path: string, viewport: { width: number; height: number }): Promise<string> {
  const page = await browser.newPage({ viewport, colorScheme: 'light' })
  await open(page, path)
  const image = await page.screenshot()
  await page.close()
  return `data:image/png;base64,${image.toString('base64')}`
}

/** Both screenshots of a page on one sheet, the phone beside the desktop. */
async function sideBySide(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: desktop.width + phone.width + 96, height: desktop.height + 64 },
  })
  const images = [await shot(browser, path, desktop), await shot(browser, path, phone)]
  await page.setContent(
    `<body style="margin:0;display:flex;gap:32px;padding:32px;background:#8d8576">${images.map((image) => `<img src="${image}">`).join('')}</body>`,
  )
  return page
}

const executablePath = process.env['CHROMIUM_PATH']
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(executablePath === undefined ? {} : { executablePath }),
})
for (const { name, path } of pictures) {
  const page = await sideBySide(browser, path)
  await page.screenshot({ path: join('docs', 'pictures', `${name}.png`) })
  await page.close()
}
await browser.close()
