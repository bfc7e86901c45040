import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The sheet as it leaves a printer: its number of pages and its words. */
async function printed(page: Page, scale: number) {
  const pdf = await page.pdf({ preferCSSPageSize: true, scale })
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { pages: document.numPages, words: texts.join(' ').replace(/\s+/g, ' ') }
}

test('the rights sheet is exactly one page, with its numbers and sections', async ({ page }) => {
  await page.goto('/handouts/rights/')
  const sheet = await printed(page, 1)
  expect(sheet.pages).toBe(1)
  for (const number of ['911', '573-526-6516', '573-526-1464', '866-566-8267']) expect(sheet.words).toContain(number)
  for (const section of ['1(7)(d)', '1(16)', '1(6)', 'RSMo 217.690', 'RSMo 595.209'])
    expect(sheet.words).toContain(section)
  expect(sheet.words).not.toContain('Exit this page')
})

test('the same sheet at scale 1.3 is more than one page, so the test above can fail', async ({ page }) => {
  await page.goto('/handouts/rights/')
  expect((await printed(page, 1.3)).pages).toBeGreaterThan(1)
})

test('the words of the sheet are 10.5 points or larger on paper', async ({ page }) => {
  await page.goto('/handouts/rights/')
  await page.emulateMedia({ media: 'print' })
  const smallest = await page
    .locator('.sheet *')
    .evaluateAll((all) =>
      Math.min(
        ...all
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''))
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    )
  // 10.5 points are 14 CSS pixels.
  expect(smallest).toBeGreaterThanOrEqual(14)
})

/** Shows the build that knows its own address, from its folder and under that address. */
async function openAddressedSheet(page: Page) {
  const root = 'out.address'
  await page.route('https://guide.example.org/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort())
  })
  await page.goto('https://guide.example.org/handouts/rights/')
}

test('a build that knows its address prints a code and the address on the sheet, still on one page', async ({
  page,
}) => {
  await openAddressedSheet(page)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://guide.example.org/handouts/rights/',
  )
  await expect(page.locator('.sheet svg.qr')).toBeVisible()
  const sheet = await printed(page, 1)
  expect(sheet.pages).toBe(1)
  expect(sheet.words).toContain('https://guide.example.org/rights/')
})

test('without an address there is no code and no canonical link: none is invented', async ({ page }) => {
  await page.goto('/handouts/rights/')
  await expect(page.locator('.sheet svg.qr')).toHaveCount(0)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
})
